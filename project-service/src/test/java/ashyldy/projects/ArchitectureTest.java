package ashyldy.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The walls of the service.
class ArchitectureTest {
    private static final String FRAMEWORK_MAY_BE_IN =
            "(.*(Resource|Listener|Publisher|Poller|Worker|Relay|Row|Config|Page|Wiring)|.*\\.Stored[A-Za-z]*)([$_].*)?";

    private static final Path SOURCES = Path.of("src/main/java");

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ashyldy.projects");

    @Test
    void theFrameworkStaysWhereTheNameSaysSo() {
        noClasses()
                .that()
                .haveNameNotMatching(FRAMEWORK_MAY_BE_IN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.smallrye..", "org.eclipse.microprofile..", "org.hibernate..")
                .check(service);
    }

    @Test
    void rowsNeverLeaveTheirPackage() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Row")
                .should()
                .bePackagePrivate()
                .check(service);
    }

    @Test
    void whatDecidesNeedsTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("..resolution..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "ashyldy.events..", "ashyldy.places..", "ashyldy.projects.intake..", "..resolution..")
                .check(service);
    }

    @Test
    void theRegistryDoesNotKnowWhoLooksAtIt() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..intake..", "..resolution..", "..judgement..", "..registry..", "..promise..", "..publish..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..review..", "..catalogue..", "..changes..", "..download..", "..page..", "ashyldy.wording..")
                .check(service);
    }

    @Test
    void sightingsKnowNothingOfProjects() {
        noClasses()
                .that()
                .resideInAPackage("..intake..")
                .and()
                .haveSimpleNameNotEndingWith("Listener")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ashyldy.projects", "..registry..", "..promise..", "..publish..")
                .check(service);
    }

    @Test
    void timeComesFromOutside() {
        noClasses()
                .that()
                .haveNameNotMatching(FRAMEWORK_MAY_BE_IN)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(service);
    }

    @Test
    void wordsAreDataAndClassesAreSmall() throws IOException {
        var cyrillic = new StringBuilder();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var lines = Files.readAllLines(file);
                assertTrue(lines.size() <= 200, () -> file + " has " + lines.size() + " lines");
                lines.stream()
                        .filter(line -> line.matches(".*\\p{IsCyrillic}.*"))
                        .forEach(line ->
                                cyrillic.append(file).append(": ").append(line).append('\n'));
            }
        }
        assertEquals("", cyrillic.toString(), "words belong into data files");
    }
}
