package org.mediadigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediadigest.article.Language;
import org.mediadigest.codebook.Source;

class SourceFinderTest {

  private static final SourceFinder FINDER =
      new SourceFinder(
          List.of(
              source("hafenblatt", "Das Hafenblatt", "hafenblatt.example", "hafenblatt"),
              source("porto", "Il Corriere del Porto", "porto.example", "corriere-del-porto")));

  @Test
  void theNameAPageGivesComesFirst() {
    assertThat(
            FINDER.find(
                "hafenblatt/a.html",
                List.of("IL CORRIERE DEL PORTO"),
                List.of("https://hafenblatt.example/a")))
        .isEqualTo("porto");
  }

  @Test
  void aSubdomainBelongsToItsDomain() {
    assertThat(FINDER.find("a.html", List.of("Copy"), List.of("https://m.porto.example/a")))
        .isEqualTo("porto");
  }

  @Test
  void aDomainThatOnlyEndsAlikeIsAnother() {
    assertThat(FINDER.find("a.html", List.of(), List.of("https://www.nuovoporto.example/a")))
        .isEqualTo("nuovoporto.example");
  }

  @Test
  void thePathIsSearchedForWholeWords() {
    assertThat(FINDER.find("2024/Corriere_del_Porto-27.txt", List.of(), List.of()))
        .isEqualTo("porto");
    assertThat(FINDER.find("hafenblattern.txt", List.of(), List.of())).isEmpty();
  }

  @Test
  void anUnlistedOutletKeepsItsName() {
    assertThat(FINDER.find("a.html", List.of("Harbour Herald"), List.of("https://hh.example")))
        .isEqualTo("Harbour Herald");
  }

  private static Source source(String id, String name, String domain, String folder) {
    return new Source(
        id, name, Language.UNKNOWN, List.of(domain), List.of(folder), Source.Rights.FULL);
  }
}
