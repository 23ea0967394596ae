package org.mediadigest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.codebook.Place;
import org.mediadigest.job.DigestSettings;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin.Location;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.unit.DataSize;

/**
 * Gathers what is wrong with the settings, so that all of it is told at once, each with its place.
 */
final class SettingsProblems extends AbstractBindHandler {

  private static final Map<Class<?>, String> REMEDIES =
      Map.of(
          ZoneId.class, "name a zone by its city, such as Europe/Paris, or write UTC",
          Language.class, "name a language that digests are written in, such as en",
          Pattern.class, "mend the regular expression; a backslash makes a sign stand for itself",
          DataSize.class, "give a number with its unit, such as 10MB",
          int.class, "give a whole number");

  private static final String KEYS =
      Arrays.stream(DigestSettings.class.getRecordComponents())
          .map(component ->
              component.getName().replaceAll("(\\p{Lu})", "-$1").toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  private final Path file;
  private final Map<ConfigurationPropertyName, Diagnostic> found = new TreeMap<>();

  SettingsProblems(Path file) {
    this.file = file;
  }

  /** This, and a problem for each key that means nothing. */
  BindHandler reportingUnknownKeys() {
    return new NoUnboundElementsBindHandler(this);
  }

  /** The problems by place. */
  List<Diagnostic> found() {
    return found.values().stream().sorted().toList();
  }

  /** Notes a value that cannot be understood and goes on with the next. */
  @Override
  public @Nullable Object onFailure(
      ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error)
      throws Exception {
    ConfigurationProperty property = context.getConfigurationProperty();
    if (property == null || !property.getName().equals(name)) {
      throw error;
    }
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(error);
    int within = cause instanceof PatternSyntaxException regex ? Math.max(0, regex.getIndex()) : 0;
    String remedy = REMEDIES.getOrDefault(target.getType().resolve(), "give another value");
    add(property, within, message(property, cause), remedy);
    return null;
  }

  private static String message(ConfigurationProperty property, Throwable cause) {
    String why =
        cause instanceof PatternSyntaxException regex
            ? regex.getDescription()
            : String.valueOf(cause.getMessage());
    return property.getName().getLastElement(ConfigurationPropertyName.Form.ORIGINAL)
        + ": '"
        + property.getValue()
        + "' cannot be used: "
        + why;
  }

  /** Notes why the settings as a whole were refused. */
  void add(BindException refused) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(refused);
    if (cause instanceof UnboundConfigurationPropertiesException unknown) {
      unknown.getUnboundProperties().stream()
          .filter(property -> !found.containsKey(property.getName()))
          .forEach(this::addUnknown);
    } else if (found.isEmpty()) {
      found.put(
          refused.getName(),
          problem(
              new Place(file.toString(), 1, 1, ""),
              String.valueOf(cause.getMessage()),
              "give another value"));
    }
  }

  private void addUnknown(ConfigurationProperty property) {
    String key = property.getName().toString();
    add(property, 0, key + " means nothing", "under digest there are " + KEYS);
  }

  private void add(ConfigurationProperty property, int within, String message, String remedy) {
    found.putIfAbsent(property.getName(), problem(place(property, within), message, remedy));
  }

  private static Diagnostic problem(Place place, String message, String remedy) {
    return new Diagnostic(Diagnostic.Severity.ERROR, place, message, remedy);
  }

  private Place place(ConfigurationProperty property, int within) {
    Location location = location(property.getOrigin());
    if (location == null) {
      return new Place(String.valueOf(property.getOrigin()), 1, 1, "");
    }
    String line = line(location.getLine());
    int column = location.getColumn();
    boolean quoted = column < line.length() && "'\"".indexOf(line.charAt(column)) >= 0;
    int start = within > 0 && quoted ? column + 1 : column;
    return new Place(file.toString(), location.getLine() + 1, start + within + 1, line);
  }

  private static @Nullable Location location(@Nullable Origin origin) {
    Origin inner = origin instanceof PropertySourceOrigin source ? source.getOrigin() : origin;
    return inner instanceof TextResourceOrigin text ? text.getLocation() : null;
  }

  private String line(int number) {
    try {
      List<String> lines = Files.readAllLines(file);
      return number < lines.size() ? lines.get(number) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
