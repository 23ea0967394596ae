package org.mediadigest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the table of rooms: what each may import of ours, and of others. */
class RoomsTest {

  private static final String OURS = "org.mediadigest.";

  /** The JDK, and the annotations that say what may be null. */
  private static final List<String> EVERYWHERE =
      List.of("java..", "javax.xml..", "org.jspecify.annotations..");

  /** A room: its package with all below it, unless a room of its own is there. */
  private enum Room {
    ARTICLE("article", rooms(), libraries()),
    CODEBOOK("codebook", rooms("article"), libraries("org.yaml.snakeyaml..")),
    INGEST(
        "ingest",
        rooms("article", "codebook"),
        libraries("org.jsoup..", "tools.jackson..", "com.ibm.icu..", "opennlp..")),
    MATCHING("matching", rooms("article", "codebook"), libraries()),
    SYNDICATION("syndication", rooms("article"), libraries()),
    TALLY("tally", rooms("article", "codebook", "matching", "syndication"), libraries()),
    STORE(
        "store",
        rooms("article", "codebook", "ingest", "matching", "syndication", "tally"),
        libraries("org.springframework.jdbc..", "org.springframework.core..", "org.flywaydb..")),
    REPORT("report", rooms("article", "codebook", "matching", "syndication", "tally"), libraries()),
    EXCEL(
        "report.excel",
        rooms("article", "codebook", "matching", "syndication", "tally", "report"),
        libraries(
            "org.apache.poi..",
            "org.apache.commons.compress..",
            "org.apache.xmlbeans..",
            "org.openxmlformats..")),
    PDF(
        "report.pdf",
        rooms("article", "codebook", "matching", "syndication", "tally", "report"),
        libraries("org.openpdf..")),
    JOB(
        "job",
        rooms(
            "article",
            "codebook",
            "ingest",
            "matching",
            "syndication",
            "tally",
            "store",
            "report",
            "report.excel",
            "report.pdf"),
        libraries("org.springframework..", "org.slf4j..")),
    CLI(
        "cli",
        rooms(
            "article",
            "codebook",
            "ingest",
            "matching",
            "syndication",
            "tally",
            "store",
            "report",
            "report.excel",
            "job"),
        libraries(
            "org.springframework.boot..",
            "org.springframework.core..",
            "org.springframework.context..",
            "org.springframework.util..",
            "picocli..",
            "tools.jackson..",
            "me.tongfei.progressbar.."));

    private final String name;
    private final List<String> rooms;
    private final List<String> libraries;

    Room(String name, List<String> rooms, List<String> libraries) {
      this.name = name;
      this.rooms = rooms;
      this.libraries = libraries;
    }

    private static List<String> rooms(String... names) {
      return List.of(names);
    }

    private static List<String> libraries(String... packages) {
      return List.of(packages);
    }

    /** Rooms below a room are not part of it. */
    private DescribedPredicate<JavaClass> inside() {
      DescribedPredicate<JavaClass> inside = resideInAnyPackage(OURS + name + "..");
      for (Room other : values()) {
        if (other.name.startsWith(name + ".")) {
          inside = inside.and(resideOutsideOfPackage(OURS + other.name + ".."));
        }
      }
      return inside;
    }

    private DescribedPredicate<JavaClass> allowed() {
      String[] packages =
          Stream.of(EVERYWHERE, libraries).flatMap(List::stream).toArray(String[]::new);
      DescribedPredicate<JavaClass> allowed = inside().or(resideInAnyPackage(packages));
      for (Room room : values()) {
        if (rooms.contains(room.name)) {
          allowed = allowed.or(room.inside());
        }
      }
      return allowed.as("the rooms %s and the packages %s", rooms, Arrays.toString(packages));
    }
  }

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mediadigest");
  }

  @ParameterizedTest
  @EnumSource(Room.class)
  void aRoomImportsOnlyWhatTheTableAllows(Room room) {
    classes().that(room.inside()).should().onlyDependOnClassesThat(room.allowed()).check(ours);
  }

  @Test
  void everyClassIsInARoom() {
    List<DescribedPredicate<JavaClass>> insides = new ArrayList<>();
    for (Room room : Room.values()) {
      insides.add(room.inside());
    }
    noClasses()
        .that(DescribedPredicate.not(DescribedPredicate.or(insides)))
        .should()
        .resideInAPackage("org.mediadigest..")
        .allowEmptyShould(true)
        .check(ours);
  }

  @Test
  void noRoomsGoInACircle() {
    slices().matching("org.mediadigest.(**)").should().beFreeOfCycles().check(ours);
  }

  @Test
  void springBatchLivesInTheJobAlone() {
    classes()
        .that(resideOutsideOfPackage("org.mediadigest.job.."))
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackage("org.springframework.batch.."))
        .check(ours);
  }
}
