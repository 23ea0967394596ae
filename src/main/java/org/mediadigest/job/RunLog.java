package org.mediadigest.job;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mediadigest.store.AnalysedFile;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/** Notes what this execution did, for the lines printed at its end. Used by one thread. */
final class RunLog implements ItemWriteListener<AnalysedFile> {

  private final Set<String> setAside = new HashSet<>();
  private final SortedSet<Path> written = new TreeSet<>();
  private int files;
  private int articles;
  private int vanished;

  @Override
  public void afterWrite(Chunk<? extends AnalysedFile> chunk) {
    for (AnalysedFile file : chunk) {
      files++;
      articles += file.articles().size();
      if (file.setAside() != null) {
        setAside.add(file.path());
      }
    }
  }

  void vanished(int count) {
    vanished += count;
  }

  void written(Path digest) {
    written.add(digest);
  }

  int files() {
    return files;
  }

  int articles() {
    return articles;
  }

  int vanished() {
    return vanished;
  }

  boolean setAside(String path) {
    return setAside.contains(path);
  }

  boolean wrote(Path digest) {
    return written.contains(digest);
  }
}
