package org.mediadigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mediadigest.article.Article;
import org.mediadigest.ingest.ArticleFile;
import org.mediadigest.ingest.ArticleReader;
import org.mediadigest.ingest.FileReading;
import org.mediadigest.matching.Matcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what was counted in single files and why, and what was not. */
@Command(
    name = "explain",
    description = "Tell what is counted in these files and why, and what is not.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private final Folders folders;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "A file or folder; a relative path may also count from the article folder.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON object a line for each article.")
  private boolean json;

  ExplainCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() throws Refusal, IOException {
    Setup setup = Setup.load(folders);
    List<ArticleFile> chosen = new ChosenFiles(setup.settings().articles()).of(files);
    ArticleReader reader =
        new ArticleReader(setup.settings().reading(), setup.codebook().sources());
    Matcher matcher = Matcher.compile(setup.codebook());
    PrintWriter out = spec.commandLine().getOut();
    Explanation explanation = json ? new JsonExplanation(out) : new TextExplanation(out);
    for (ArticleFile file : chosen) {
      switch (reader.read(file)) {
        case FileReading.Read read -> {
          for (Article article : read.articles()) {
            explanation.article(article, matcher.match(article));
          }
        }
        case FileReading.SetAside aside -> explanation.setAside(file.path(), aside.reason());
      }
    }
    out.flush();
    return 0;
  }
}
