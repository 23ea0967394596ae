package org.mediadigest.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mediadigest.article.Article;
import org.mediadigest.article.Language;
import org.mediadigest.article.PublicationDate;
import org.mediadigest.article.PublicationDate.Provenance;
import org.mediadigest.codebook.Actor;
import org.mediadigest.codebook.Alias;
import org.mediadigest.codebook.Codebook;
import org.mediadigest.codebook.Names;
import org.mediadigest.codebook.Source;
import org.mediadigest.codebook.Theme;
import org.mediadigest.matching.Rejection;
import org.mediadigest.tally.CodedArticle;
import org.mediadigest.tally.DayTally;

/** Digests of invented days, for looking at and for tests; the same at every call. */
public final class InventedDigest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 27);
  private static final int PAST_DAYS = 60;
  private static final int BUSY_DAY = 64;
  private static final int USUAL_DAY = 40;
  private static final int QUIET_DAY = 6;

  /** Outlet and language of each invented outlet; the ids follow the order. */
  private static final String[][] OUTLETS = {
    {"Courrier de Sofia", "fr"},
    {"The Harbour Ledger", "en"},
    {"Il Corriere del Porto", "it"},
    {"Tagblatt am Ring", "de"},
    {"Gaceta del Mediodía", "es"},
    {"Wiadomości Nadwiślańskie", "pl"},
    {"Північний Вісник", "uk"},
    {"Нева-Пресс", "ru"}
  };

  private static final String[][] ACTORS = {
    {"ukraine", "country", "Ukraine", "Ukraine"},
    {"russia", "country", "Russia", "Russie"},
    {"nato", "organisation", "NATO", "OTAN"},
    {"stoltenberg", "person", "Jens Stoltenberg", "Jens Stoltenberg"},
    {"italy", "country", "Italy", "Italie"},
    {"spain", "country", "Spain", "Espagne"},
    {"germany", "country", "Germany", "Allemagne"},
    {"france", "country", "France", "France"},
    {"poland", "country", "Poland", "Pologne"},
    {"kremlin", "organisation", "Kremlin", "Kremlin"},
    {"eu", "organisation", "European Union", "Union européenne"},
    {"peskov", "person", "Dmitry Peskov", "Dmitri Peskov"},
    {"lavrov", "person", "Sergei Lavrov", "Sergueï Lavrov"},
    {"kuleba", "person", "Dmytro Kuleba", "Dmytro Kuleba"},
    {"zelensky", "person", "Volodymyr Zelensky", "Volodymyr Zelensky"},
    {"sanchez", "person", "Pedro Sánchez", "Pedro Sánchez"},
    {"tajani", "person", "Antonio Tajani", "Antonio Tajani"},
    {"borrell", "person", "Josep Borrell", "Josep Borrell"}
  };

  private static final String[][] THEMES = {
    {"weapon-restrictions", "Weapon restrictions", "Restrictions d'emploi des armes"},
    {"escalation", "Escalation", "Escalade"},
    {"military-aid", "Military aid", "Aide militaire"},
    {"negotiation", "Negotiation, ceasefire", "Négociation, cessez-le-feu"},
    {"civilian-casualties", "Civilian casualties", "Victimes civiles"},
    {"sanctions", "Sanctions", "Sanctions"}
  };

  private final List<InventedStory> stories = InventedStory.all();
  private final Language language;

  private InventedDigest(Language language) {
    this.language = language;
  }

  /** A day with much news, held against sixty counted days. */
  public static DailyDigest busyDay(Language language) {
    return dayOf(BUSY_DAY, language);
  }

  /** A day with that many articles and the same history: to see what takes long. */
  public static DailyDigest dayOf(int articles, Language language) {
    InventedDigest invented = new InventedDigest(language);
    return invented.digest(invented.articles(DAY, articles), invented.past(PAST_DAYS), true);
  }

  /** A day with little news, held against three counted days. */
  public static DailyDigest quietDay(Language language) {
    InventedDigest invented = new InventedDigest(language);
    return invented.digest(invented.articles(DAY, QUIET_DAY), invented.past(3), false);
  }

  /** The first day ever counted. */
  public static DailyDigest firstDay(Language language) {
    InventedDigest invented = new InventedDigest(language);
    return invented.digest(invented.articles(DAY, QUIET_DAY), List.of(), false);
  }

  /** A day without any article. */
  public static DailyDigest emptyDay(Language language) {
    InventedDigest invented = new InventedDigest(language);
    return invented.digest(List.of(), invented.past(PAST_DAYS), true);
  }

  private DailyDigest digest(
      List<CodedArticle> articles, List<DayTally> past, boolean somethingSetAside) {
    List<Coverage.SetAsideLine> setAside =
        somethingSetAside
            ? List.of(
                new Coverage.SetAsideLine(
                    "2024-05-27/wire/0031.html", "not a text: broken archive"),
                new Coverage.SetAsideLine("2024-05-27/scan.pdf", "larger than 20 MB"))
            : List.of();
    return new DigestBuilder(edition(), codebook()).build(articles, past, setAside);
  }

  private Edition edition() {
    return new Edition(
        DAY,
        "Press desk · first edition",
        language,
        ZoneId.of("Europe/Brussels"),
        LocalTime.of(23, 59),
        "7c41e90b52aa",
        "0.1.0");
  }

  private static Codebook codebook() {
    List<Actor> actors = new ArrayList<>();
    for (String[] actor : ACTORS) {
      actors.add(
          new Actor(
              actor[0],
              Actor.Kind.valueOf(actor[1].toUpperCase(Locale.ROOT)),
              names(actor[2], actor[3]),
              List.of(alias(actor[2])),
              List.of(),
              List.of()));
    }
    List<Theme> themes = new ArrayList<>();
    for (String[] theme : THEMES) {
      themes.add(new Theme(theme[0], names(theme[1], theme[2]), List.of(), List.of()));
    }
    return new Codebook(actors, themes, sources(), "7c41e90b52aa", List.of());
  }

  /**
   * An alias for every language of the invented outlets but Spanish, so that one is not covered.
   */
  private static Alias alias(String text) {
    TreeSet<Language> languages = new TreeSet<>();
    for (String[] outlet : OUTLETS) {
      languages.add(new Language(outlet[1]));
    }
    languages.remove(new Language("es"));
    return new Alias(text, languages, Alias.Letters.FOLDED, List.of(), List.of(), true, List.of());
  }

  private static Names names(String english, String french) {
    TreeMap<Language, String> names = new TreeMap<>();
    names.put(new Language("en"), english);
    names.put(new Language("fr"), french);
    return new Names(names);
  }

  private static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (String[] outlet : OUTLETS) {
      Language spoken = new Language(outlet[1]);
      sources.add(
          new Source(outlet[1], outlet[0], spoken, List.of(), List.of(), rights(outlet[1])));
    }
    return sources;
  }

  /** The Spanish outlet lets its headlines be shown and no more. */
  private static Source.Rights rights(String outlet) {
    return outlet.equals("es") ? Source.Rights.HEADLINE : Source.Rights.SNIPPET;
  }

  private List<DayTally> past(int days) {
    List<DayTally> tallies = new ArrayList<>();
    for (int back = 1; back <= days; back++) {
      LocalDate day = DAY.minusDays(back);
      boolean neverCounted = back % 23 == 0;
      if (!neverCounted) {
        tallies.add(DayTally.of(day, articles(day, USUAL_DAY)));
      }
    }
    return tallies;
  }

  /** So many articles, about half of them copies of each other; today the visit is everywhere. */
  private List<CodedArticle> articles(LocalDate day, int most) {
    Random random = new Random(day.toEpochDay());
    int number = most - random.nextInt(1 + most / 4);
    List<CodedArticle> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      InventedStory story = pick(random, day);
      int copies = 1 + random.nextInt(3) * random.nextInt(3);
      String first = path(day, i, 0);
      for (int copy = 0; copy < copies && i < number; copy++) {
        articles.add(article(day, story, path(day, i, copy), first, copies, random));
        i += copy > 0 ? 1 : 0;
      }
    }
    return articles;
  }

  private InventedStory pick(Random random, LocalDate day) {
    InventedStory story = stories.get(random.nextInt(stories.size()));
    boolean visit = story.topic().equals("visit");
    boolean unheard = !heard(story.language().code(), day);
    boolean early = visit && day.isBefore(DAY) && random.nextInt(3) > 0;
    boolean notYetThere = day.isBefore(DAY) && story.names("borrell");
    return early || unheard || notYetThere ? pick(random, day) : story;
  }

  /** The Polish outlet is silent today, the Russian one is new. */
  private static boolean heard(String outlet, LocalDate day) {
    return day.equals(DAY) ? !outlet.equals("pl") : !outlet.equals("ru");
  }

  private static String outlet(Random random, LocalDate day) {
    String outlet = OUTLETS[random.nextInt(OUTLETS.length)][1];
    return heard(outlet, day) ? outlet : outlet(random, day);
  }

  private static String path(LocalDate day, int number, int copy) {
    return day + "/" + String.format(Locale.ROOT, "%04d-%d.html", number, copy);
  }

  private static CodedArticle article(
      LocalDate day, InventedStory story, String file, String first, int copies, Random random) {
    boolean original = file.equals(first);
    LocalTime time =
        LocalTime.of(
            original ? 5 + random.nextInt(7) : 12 + random.nextInt(10), random.nextInt(60));
    Provenance from = Provenance.values()[random.nextInt(12) % 5 * random.nextInt(2)];
    PublicationDate date = new PublicationDate(day, time, from);
    String source = original ? story.language().code() : outlet(random, day);
    Article article =
        new Article(
            file,
            date,
            story.language(),
            source,
            from == Provenance.FILE_TIME ? null : "https://" + source + ".example/" + file,
            story.sections());
    List<Rejection> rejected =
        List.of(
            new Rejection(story.mentions().getFirst(), Rejection.Reason.FURNITURE, "read more"));
    return new CodedArticle(article, date, story.mentions(), rejected, first, copies);
  }
}
