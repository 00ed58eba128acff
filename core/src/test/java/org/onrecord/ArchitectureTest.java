package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Who may use whom.
 *
 * <p>A rule about a room fails when it matches no class although the room has sources, so no rule can hold only
 * because it looks at nothing; a room that is not written yet passes.
 */
class ArchitectureTest {
    private static final String ROOT = "org.onrecord";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The rooms, each with the rooms that it may use. */
    private static final Map<String, Set<String>> MAY_USE = """
            model      :
            intake     : model
            reading    : model
            linking    : model
            ledger     : model
            publishing : model ledger
            pipeline   : model intake reading linking ledger
            evaluation : model intake reading linking
            cli        : model intake reading linking ledger publishing pipeline evaluation
            """.lines()
            .map(row -> row.split("\\s*:\\s*", -1))
            .collect(toMap(row -> row[0], row -> Set.of(row[1].split(" ")), (one, other) -> one, TreeMap::new));

    static final Set<String> ROOMS = MAY_USE.keySet();

    /** The sub-rooms of reading; what they share stands beneath them in reading.language. */
    static final List<String> READING_SUB_ROOMS = List.of(
            "reading.text",
            "reading.figures",
            "reading.times",
            "reading.places",
            "reading.statements",
            "reading.events",
            "reading.toll");

    @Test
    void everyClassIsLookedAt() throws IOException {
        Set<String> imported = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));

        assertThat(imported).isNotEmpty().containsAll(writtenClasses());
    }

    @Test
    void everyClassStandsInARoom() {
        classes()
                .should()
                .resideInAnyPackage(within(ROOMS))
                .because("a package exists where a concept differs, and the rooms name the concepts")
                .check(CODE);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void roomsUseOnlyTheRoomsOfTheirRow(String room) {
        Set<String> forbidden = new TreeSet<>(ROOMS);
        forbidden.remove(room);
        forbidden.removeAll(MAY_USE.getOrDefault(room, Set.of()));

        check(
                room,
                noClasses()
                        .that()
                        .resideInAPackage(within(room))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(within(forbidden)));
    }

    @Test
    void modelDependsOnTheJdkAlone() {
        check(
                "model",
                classes()
                        .that()
                        .resideInAPackage(within("model"))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify.annotations", within("model")));
    }

    @Test
    void modelDoesNoInputOrOutput() {
        check(
                "model",
                noClasses()
                        .that()
                        .resideInAPackage(within("model"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.io..", "java.nio.channels..", "java.nio.file..", "java.net.http.."));
    }

    @Test
    void onlyTheLedgerKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("ledger"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
                .check(CODE);
    }

    @Test
    void onlyTheWebPartOfPublishingAsksTheLedger() {
        noClasses()
                .that()
                .resideInAPackage(within("publishing"))
                .and()
                .resideOutsideOfPackage(within("publishing.web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("ledger"))
                .allowEmptyShould(true) // publishing.web may be written first
                .check(CODE);
    }

    @Test
    void readingHasOnlyItsSubRoomsAndTheLanguageBeneathThem() {
        check(
                "reading",
                classes()
                        .that()
                        .resideInAPackage(within("reading"))
                        .should()
                        .resideInAnyPackage(within(READING_SUB_ROOMS))
                        .orShould()
                        .resideInAnyPackage(ROOT + ".reading", within("reading.language")));
    }

    @ParameterizedTest
    @FieldSource("READING_SUB_ROOMS")
    void subRoomsOfReadingNeverImportEachOther(String subRoom) {
        check(
                subRoom,
                noClasses()
                        .that()
                        .resideInAPackage(within(subRoom))
                        .should()
                        .dependOnClassesThat(resideInAPackage(within("reading"))
                                .and(not(resideInAnyPackage(within(subRoom), within("reading.language")))))
                        .because("the composing class in org.onrecord.reading passes results along as parameters"));
    }

    @Test
    void theLanguageBeneathReadingKnowsTheModelAlone() {
        check(
                "reading.language",
                noClasses()
                        .that()
                        .resideInAPackage(within("reading.language"))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.onrecord..")
                                .and(not(resideInAnyPackage(within("reading.language"), within("model"))))));
    }

    @Test
    void packagesHaveNoCyclesAtAnyLevel() {
        slices().matching("org.onrecord.(**)").should().beFreeOfCycles().check(CODE);
        for (String parent : parentPackages()) {
            slices().matching(parent + ".(*)..").should().beFreeOfCycles().check(CODE);
        }
    }

    /** Checks a rule about a room, which must match a class where the room has sources. */
    private static void check(String room, ArchRule rule) {
        Path sources = SOURCES.resolve("org/onrecord").resolve(room.replace('.', '/'));
        rule.allowEmptyShould(!Files.isDirectory(sources)).check(CODE);
    }

    private static String within(String room) {
        return ROOT + "." + room + "..";
    }

    private static String[] within(Collection<String> rooms) {
        return rooms.stream().map(ArchitectureTest::within).toArray(String[]::new);
    }

    /** Every package that has packages in it. */
    private static Set<String> parentPackages() {
        Set<String> parents = new TreeSet<>();
        for (JavaClass type : CODE) {
            String name = type.getPackageName();
            while (name.length() > ROOT.length()) {
                name = name.substring(0, name.lastIndexOf('.'));
                parents.add(name);
            }
        }
        return parents;
    }

    /** The classes that the source files are named for. */
    private static Set<String> writtenClasses() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .filter(file -> !file.endsWith("package-info"))
                    .map(file -> file.replaceAll("[/\\\\]", "."))
                    .collect(toCollection(TreeSet::new));
        }
    }
}
