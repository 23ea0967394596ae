package org.mediadigest.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediadigest.report.excel.Workbooks.ENGLISH;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.mediadigest.report.DailyDigest;
import org.mediadigest.report.InventedDigest;

@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameBytesTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private static byte[] written(String language, String zone) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    return Workbooks.bytes(new ExcelDigest(), InventedDigest.busyDay(ENGLISH));
  }

  @Test
  void theSameDigestIsTheSameBytesUnderAnyLocaleAndZone() {
    byte[] here = written("en-GB", "Europe/London");
    assertThat(written("tr-TR", "Asia/Kolkata")).isEqualTo(here);
    assertThat(written("ar-EG-u-nu-arab", "Pacific/Apia")).isEqualTo(here);
  }

  @Test
  void digestsWrittenAtOnceDoNotDisturbEachOther() throws Exception {
    DailyDigest digest = InventedDigest.quietDay(ENGLISH);
    byte[] alone = Workbooks.bytes(new ExcelDigest(), digest);
    Callable<byte[]> write = () -> Workbooks.bytes(new ExcelDigest(), digest);
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<byte[]> written : threads.invokeAll(List.of(write, write, write))) {
        assertThat(written.get()).isEqualTo(alone);
      }
    }
  }
}
