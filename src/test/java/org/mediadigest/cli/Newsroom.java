package org.mediadigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A press office in a folder of its own: configuration, articles, reports, and the real commands.
 */
final class Newsroom {

  static final Clock NEW_YEAR_2025 =
      Clock.fixed(Instant.parse("2025-01-01T12:00:00Z"), ZoneOffset.UTC);

  private final Path root;
  private Clock clock = NEW_YEAR_2025;

  /** What a command left behind. */
  record Outcome(int exitCode, String out, String err) {}

  Newsroom(Path root) {
    this.root = root;
    write("config/application.yml", "digest: {zone: UTC, files-per-transaction: 20, threads: 2}\n");
    write(
        "config/actors.yml",
        """
        actors:
          - id: nato
            kind: organisation
            name: NATO
            aliases: [NATO]
          - id: stoltenberg
            kind: person
            name: Jens Stoltenberg
            aliases: [Jens Stoltenberg, Stoltenberg]
          - id: bulgaria
            kind: country
            name: Bulgaria
            aliases: [Bulgaria]
        """);
    write(
        "config/themes.yml",
        """
        themes:
          - id: escalation
            name: Escalation
            rules: [escalation]
        """);
    write(
        "config/sources.yml",
        """
        sources:
          - id: harbour-times
            name: Harbour Times
            language: en
            folders: [harbour-times]
            rights: full
          - id: hill-post
            name: Hill Post
            language: en
            folders: [hill-post]
            rights: snippet
        """);
    makeFolder("articles");
  }

  Newsroom at(Instant now) {
    clock = Clock.fixed(now, ZoneOffset.UTC);
    return this;
  }

  Path path(String path) {
    return root.resolve(path);
  }

  void write(String path, String text) {
    try {
      Files.createDirectories(path(path).getParent());
      Files.writeString(path(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeFolder(String path) {
    try {
      Files.createDirectories(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article as an editor would paste it: headline, empty line, text. */
  void article(String path, String headline, String text) {
    write("articles/" + path, headline + "\n\n" + text + "\n");
  }

  /** Two days, two outlets, and one text that both carry. */
  void twoDays() {
    article(
        "2024-05-27/harbour-times/visit.txt",
        "Stoltenberg comes to Sofia",
        "Jens Stoltenberg told the assembly in Bulgaria that NATO does not seek escalation.");
    article(
        "2024-05-27/hill-post/wire.txt",
        "A visit and a warning",
        "Jens Stoltenberg told the assembly in Bulgaria that NATO does not seek escalation.");
    article(
        "2024-05-28/harbour-times/after.txt",
        "After the visit",
        "Bulgaria will not send soldiers, the government said on the day after the visit.");
  }

  Outcome run(String... arguments) {
    return command(with("run", arguments));
  }

  /** A command that holds the folder {@code edited} against {@code config}. */
  Outcome edited(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--current", path("config").toString()));
    all.addAll(List.of("--config", path("edited").toString()));
    all.addAll(List.of("--reports", path("reports").toString()));
    return executed(all.toArray(String[]::new));
  }

  /** Any command, with this newsroom's folders in front. */
  Outcome command(String... arguments) {
    return executed(arguments(arguments));
  }

  private Outcome executed(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands = MediaDigest.commandLine(clock);
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    int exitCode = commands.execute(arguments);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  private static String[] with(String first, String... rest) {
    return Stream.concat(Stream.of(first), Arrays.stream(rest)).toArray(String[]::new);
  }

  private String[] arguments(String... arguments) {
    List<String> all = new ArrayList<>(folders());
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }

  private List<String> folders() {
    return List.of(
        "--config", path("config").toString(),
        "--articles", path("articles").toString(),
        "--reports", path("reports").toString());
  }

  /** The same in a process of its own, which can be killed. */
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(MediaDigest.class.getName());
    command.addAll(List.of(arguments(arguments)));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  Path digest(String day, String ending) {
    return path("reports/" + day.substring(0, 4) + "/" + day + "/digest-" + day + "." + ending);
  }

  /**
   * All files of the reports folder but the store, by path, each with what the reader takes of it.
   */
  <T> SortedMap<String, T> reports(Taking<T> taking) throws IOException {
    SortedMap<String, T> taken = new TreeMap<>();
    Path reports = path("reports");
    if (Files.exists(reports)) {
      try (Stream<Path> files = Files.walk(reports)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.startsWith(reports.resolve(".store"))) {
            taken.put(reports.relativize(file).toString(), taking.from(file));
          }
        }
      }
    }
    return taken;
  }

  /** The files of the store, by name. */
  SortedMap<String, List<Byte>> store() throws IOException {
    SortedMap<String, List<Byte>> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(path("reports/.store"))) {
      for (Path file : listed.toList()) {
        files.put(file.getFileName().toString(), bytes(file));
      }
    }
    return files;
  }

  /** Takes something of a file. */
  @FunctionalInterface
  interface Taking<T> {
    T from(Path file) throws IOException;
  }

  static List<Byte> bytes(Path file) throws IOException {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : Files.readAllBytes(file)) {
      bytes.add(b);
    }
    return bytes;
  }
}
