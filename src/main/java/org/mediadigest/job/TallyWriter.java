package org.mediadigest.job;

import java.time.LocalDate;
import org.mediadigest.tally.DayTally;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Counts a day's articles and keeps the tally. */
record TallyWriter(Stores stores, String codebookVersion) implements ItemWriter<LocalDate> {

  @Override
  public void write(Chunk<? extends LocalDate> chunk) {
    for (LocalDate day : chunk) {
      stores.tallies().replace(DayTally.of(day, stores.days().articles(day)), codebookVersion);
    }
  }
}
