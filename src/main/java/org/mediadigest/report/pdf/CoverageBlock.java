package org.mediadigest.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.report.Coverage;
import org.openpdf.text.Phrase;

/** The coverage box: what is missing today, in one paragraph. */
record CoverageBlock(Draft draft) implements Block {

  private static final float PADDING_X = Grid.mm(3.4f);
  private static final float PADDING_Y = Grid.mm(2.4f);
  private static final float WIDTH = Grid.WIDTH - 2 * PADDING_X;
  private static final float LONGEST = Grid.mm(50);
  private static final int MOST_NAMES = 6;
  private static final int MOST_LINES = 5;
  private static final Style WORDS = Style.SMALL.in(7.6f);
  private static final Style LABEL = WORDS.in(Style.Weight.SEMI_BOLD);

  /** A label and what is said under it. */
  private record Item(String label, String words) {}

  @Override
  public float height() {
    return passage().height() + 2 * PADDING_Y + 2f;
  }

  @Override
  public void draw(Pen pen, float top) {
    float height = height();
    pen.fill(Palette.PALE, Grid.LEFT, top - height, Grid.WIDTH, height);
    pen.passage(passage(), Grid.LEFT + PADDING_X, top - PADDING_Y);
    draft.link(pen, Anchors.COVERAGE, Grid.LEFT, top - height, Grid.WIDTH, height);
  }

  /** As many names as fit in five lines. */
  private Passage passage() {
    Passage passage = passage(MOST_NAMES);
    for (int most = MOST_NAMES - 1; most > 0 && passage.lines() > MOST_LINES; most--) {
      passage = passage(most);
    }
    return passage;
  }

  private Passage passage(int most) {
    Phrase phrase = new Phrase(WORDS.leading());
    phrase.add(draft.type().chunk(draft.text("page.coverage") + ". ", LABEL));
    for (Item item : items(most)) {
      phrase.add(draft.type().chunk(item.label() + " ", LABEL));
      phrase.add(draft.type().chunk(item.words() + " ", WORDS));
    }
    String details = draft.text("page.details", draft.page(Anchors.COVERAGE));
    phrase.add(draft.type().chunk(details, WORDS.in(Palette.BLUE)));
    return new Passage(phrase, WIDTH);
  }

  private List<Item> items(int most) {
    Coverage coverage = draft.digest().coverage();
    List<Item> items = new ArrayList<>();
    items.add(item("page.silent", silent(coverage, most)));
    items.add(item("page.set-aside", setAside(coverage, most)));
    if (!coverage.datedBy().isEmpty()) {
      items.add(item("page.dated-by", datedBy(coverage)));
    }
    items.add(item("page.undated", draft.text("page.none.or", coverage.undated().size())));
    items.add(item("page.not-covered", notCovered(coverage, most)));
    return items;
  }

  private Item item(String label, String words) {
    return new Item(draft.text(label), words + ".");
  }

  private String silent(Coverage coverage, int most) {
    if (draft.digest().headlines().usualOutlets() == 0) {
      return draft.text("signal.not-enough-history");
    }
    return coverage.silentOutlets().isEmpty()
        ? draft.text("page.none")
        : list(coverage.silentOutlets(), most);
  }

  private String setAside(Coverage coverage, int most) {
    if (coverage.setAside().isEmpty()) {
      return draft.text("page.none");
    }
    Map<String, Integer> byReason = new TreeMap<>();
    coverage.setAside().forEach(line -> byReason.merge(line.reason(), 1, Integer::sum));
    List<String> reasons =
        byReason.entrySet().stream()
            .map(e -> draft.wording().number(e.getValue()) + " " + e.getKey())
            .toList();
    return draft.text("page.files", coverage.setAside().size(), list(reasons, most));
  }

  private String list(List<String> words, int most) {
    return draft
        .phrasing()
        .list(words.stream().map(w -> draft.type().fit(w, WORDS, LONGEST)).toList(), most);
  }

  private String datedBy(Coverage coverage) {
    return coverage.datedBy().entrySet().stream()
        .filter(e -> e.getKey() != Provenance.FILE_TIME)
        .map(e -> provenance(e.getKey()) + " " + draft.wording().number(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String provenance(Provenance provenance) {
    return draft.text("provenance." + provenance.label());
  }

  private String notCovered(Coverage coverage, int most) {
    List<String> languages = draft.phrasing().articlesByLanguage(coverage.notCovered());
    return languages.isEmpty() ? draft.text("page.none") : list(languages, most);
  }
}
