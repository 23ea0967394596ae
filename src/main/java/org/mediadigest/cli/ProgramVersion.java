package org.mediadigest.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into {@code application.properties}. */
final class ProgramVersion implements IVersionProvider {

  /** The version alone. */
  static String current() {
    Properties properties = new Properties();
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/application.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("media-digest.version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Media Digest " + current()};
  }
}
