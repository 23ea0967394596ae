package org.mediadigest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Diagnostic;
import org.mediadigest.ingest.ReadingSettings.FurniturePattern;
import org.mediadigest.job.DigestSettings;
import org.mediadigest.report.Wording;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The settings in a configuration folder's {@code application.yml}, which may be missing.
 *
 * <p>Boot reads the file and tells where each value stands, without an application being started.
 */
final class SettingsFile {

  static final String NAME = "application.yml";

  private final Path folder;
  private final List<Diagnostic> problems = new ArrayList<>();

  SettingsFile(Path folder) {
    this.folder = folder;
  }

  /** Where Boot looks for settings: what the program brings along, then the folder. */
  static String locations(Path folder) {
    return "classpath:/;optional:file:" + folder.toAbsolutePath() + "/";
  }

  /**
   * Reads the settings; null when they cannot be used, and then {@link #problems()} says why.
   *
   * @throws Refusal when the file is no YAML at all
   */
  @Nullable DigestSettings read() throws Refusal {
    StandardEnvironment environment = environment();
    Binder binder =
        new Binder(
            ConfigurationPropertySources.get(environment),
            new PropertySourcesPlaceholdersResolver(environment),
            conversions());
    SettingsProblems handler = new SettingsProblems(folder.resolve(NAME));
    BindHandler unknownKeys = handler.reportingUnknownKeys();
    DigestSettings settings = null;
    try {
      settings = binder.bind("digest", Bindable.of(DigestSettings.class), unknownKeys).get();
    } catch (BindException e) {
      handler.add(e);
    }
    problems.addAll(handler.found());
    return problems.isEmpty() ? settings : null;
  }

  /** What is wrong with the settings. */
  List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  private StandardEnvironment environment() throws Refusal {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource("folder", Map.of("spring.config.location", locations(folder))));
    try {
      ConfigDataEnvironmentPostProcessor.applyTo(environment);
    } catch (RuntimeException e) {
      throw Refusal.badUsage(
          folder.resolve(NAME) + " cannot be read: " + FailureHandler.inWords(e));
    }
    return environment;
  }

  private static ApplicationConversionService conversions() {
    ApplicationConversionService conversions = new ApplicationConversionService();
    conversions.addConverter(String.class, Path.class, Path::of);
    conversions.addConverter(
        String.class, Pattern.class, regex -> FurniturePattern.of("setting", regex).pattern());
    conversions.addConverter(String.class, Language.class, SettingsFile::digestLanguage);
    return conversions;
  }

  /** Refuses a language that digests are not written in. */
  private static Language digestLanguage(String code) {
    return Language.ofTag(Wording.in(new Language(code)).locale().getLanguage());
  }
}
