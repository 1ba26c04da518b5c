package ashyldy.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// The walls of the house.
class ArchitectureTest {
    private static final int WALL = 250;
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern AT_THE_FRAMEWORK =
            Pattern.compile("Stored\\w*|\\w*(Resource|Listener|Publisher|Poller|Worker|Relay|Row|Config|Page|Wiring)");
    private static final Pattern CYRILLIC_LITERAL = Pattern.compile("\"[^\"]*\\p{IsCyrillic}");

    private static final Predicate<String> CODE = Pattern.compile("\\s*(///?.*|import .*|package .*)?")
            .asMatchPredicate()
            .negate();

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ashyldy.ingest");

    @Test
    void theNameSaysWhereTheFrameworkIs() {
        noClasses()
                .that(describe("are not named for the framework", house -> !isAtTheFramework(house)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.smallrye..", "org.eclipse.microprofile..", "org.hibernate..")
                .check(HOUSE);
    }

    @Test
    void packagesFollowTheData() {
        slices().assignedFrom(new DataFlow()).should().beFreeOfCycles().check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..ingest.feed..",
                        "..ingest.text..",
                        "..ingest.mention..",
                        "..ingest.frame..",
                        "..ingest.discourse..",
                        "..ingest.claim..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..ingest.text..",
                        "..ingest.language..",
                        "..ingest.mention..",
                        "..ingest.frame..",
                        "..ingest.discourse..",
                        "..ingest.claim..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ingest.feed..", "..ingest.publish..", "..edge..")
                .allowEmptyShould(true)
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..ingest.publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ingest.feed..", "..ingest.article..", "..ingest.claim..")
                .check(HOUSE);
    }

    @Test
    void aSentenceKnowsNothingOfTheArticleAndAFrameNothingOfTheClaim() {
        noClasses()
                .that()
                .resideInAPackage("..ingest.mention..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ingest.frame..", "..ingest.discourse..", "..ingest.claim..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..ingest.frame..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..ingest.discourse..", "..ingest.claim..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("..ingest.discourse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..ingest.claim..")
                .check(HOUSE);
    }

    @Test
    void aRowNeverLeavesItsPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void nobodyButTheGuardCallsOut() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "io.vertx.core.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .check(HOUSE);
    }

    @Test
    void noPackageIsNamedForNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..shared..", "..base..")
                .check(HOUSE);
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(HOUSE);
    }

    @Test
    void wordsOfALanguageAreDataAndNotCode() throws IOException {
        assertEquals(
                List.of(), sources(file -> CYRILLIC_LITERAL.matcher(text(file)).find()));
    }

    @Test
    void noFileIsAWall() throws IOException {
        assertEquals(List.of(), sources(file -> text(file).lines().filter(CODE).count() > WALL));
    }

    private static List<Path> sources(Predicate<Path> faulty) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && faulty.test(file))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isAtTheFramework(JavaClass house) {
        var outermost = house.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
        return AT_THE_FRAMEWORK.matcher(outermost).matches();
    }

    /// A package is a step. Words and the text they are found in are one: a sentence is cut by a list of words, and a
    /// list
    /// of words is read into the tokens of a text.
    private static final class DataFlow implements SliceAssignment {
        private static final Pattern STEP = Pattern.compile("ashyldy\\.ingest\\.(\\w+)\\..*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass house) {
            var step = STEP.matcher(house.getName());
            return step.matches() && !step.group(1).matches("[A-Z].*")
                    ? SliceIdentifier.of(step.group(1).replaceFirst("text|language", "words"))
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "steps of the data";
        }
    }
}
