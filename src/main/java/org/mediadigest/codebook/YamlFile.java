package org.mediadigest.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Opens one file of the codebook and hands out its topmost value.
 *
 * <p>Only SnakeYAML's tree of nodes is used, never its objects: nodes keep their places, and leave
 * {@code 2014-10-01} and {@code no} (Norwegian) the texts they are.
 */
final class YamlFile {

  private final Path path;
  private final Problems problems;

  YamlFile(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The topmost value, or nothing when the file cannot be read; the reason is then reported. */
  Optional<Value> read() {
    return bytes().flatMap(this::decode).flatMap(this::compose);
  }

  private Optional<byte[]> bytes() {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return refuse(nowhere(), "the file does not exist", "create it, or check the folder's name");
    } catch (IOException e) {
      return refuse(
          nowhere(), "the file cannot be read: " + e.getMessage(), "check the file's permissions");
    }
  }

  private Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return printable(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      Place place = textOf(lenient).at(lenient, lenient.indexOf('\uFFFD'));
      return refuse(place, "the file is not UTF-8", "save it with the encoding UTF-8");
    }
  }

  private Optional<String> printable(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        String message = "an invisible character (U+%04X)".formatted(text.codePointAt(i));
        return refuse(textOf(text).at(text, i), message, "delete it");
      }
    }
    return Optional.of(text);
  }

  private Optional<Value> compose(String text) {
    YamlText source = textOf(text);
    try {
      Node root = new Yaml(options()).compose(new StringReader(text));
      return root == null
          ? empty(source)
          : Optional.of(new Value(source, problems, "the file", root));
    } catch (YAMLException e) {
      SyntaxFault fault = SyntaxFault.of(e);
      Place place = fault.mark() == null ? source.start() : source.at(fault.mark());
      return refuse(place, fault.message(), fault.remedy());
    }
  }

  private Optional<Value> empty(YamlText source) {
    String key = source.file().replaceAll(".*[/\\\\]|\\.yml$", "");
    return refuse(source.start(), "the file is empty", "start it with '" + key + ":'");
  }

  /** A codebook of many thousand aliases exceeds the limits meant for files from strangers. */
  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setMaxAliasesForCollections(Integer.MAX_VALUE);
    return options;
  }

  private YamlText textOf(String text) {
    return YamlText.of(path.toString(), text);
  }

  private Place nowhere() {
    return new Place(path.toString(), 1, 1, "");
  }

  private <T> Optional<T> refuse(Place place, String message, String remedy) {
    problems.error(place, message, remedy);
    return Optional.empty();
  }
}
