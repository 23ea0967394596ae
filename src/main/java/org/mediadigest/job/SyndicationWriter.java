package org.mediadigest.job;

import java.time.LocalDate;
import org.mediadigest.article.DateRange;
import org.mediadigest.store.DayStore;
import org.mediadigest.syndication.SyndicationGroup;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Finds the copies of one text among the articles of a day and of the days just before it. */
record SyndicationWriter(DayStore days) implements ItemWriter<LocalDate> {

  @Override
  public void write(Chunk<? extends LocalDate> chunk) {
    for (LocalDate day : chunk) {
      DateRange sought = new DateRange(day.minusDays(SyndicationGroup.DAYS_BACK), day);
      days.assignStories(day, SyndicationGroup.of(days.copies(sought)));
    }
  }
}
