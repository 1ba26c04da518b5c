package ashyldy.notify;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

class ArchitectureTest {
    private static final String FRAMEWORK_MAY_BE_IN =
            "(.*(Resource|Listener|Publisher|Poller|Worker|Relay|Row|Config|Page|Wiring)|.*\\.Stored[A-Za-z]*)([$_].*)?";

    private final JavaClasses service = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ashyldy.notify");

    @Test
    void theFrameworkStaysWhereTheNameSaysSo() {
        noClasses()
                .that()
                .haveNameNotMatching(FRAMEWORK_MAY_BE_IN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "io.smallrye..", "org.eclipse.microprofile..")
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
    void addressesThatUsersGiveAreCalledByTheGuardedClientOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "io.vertx.ext.web.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.HttpURLConnection|io\\.vertx\\.core\\.http\\..*Client.*")
                .check(service);
    }

    @Test
    void theChannelsKnowNothingOfTheQueue() {
        noClasses()
                .that()
                .resideInAPackage("..channel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..delivery..", "..alert..", "..intake..", "..live..", "..subscription..")
                .check(service);
    }

    @Test
    void deliveriesDoNotKnowTheRegistry() {
        noClasses()
                .that()
                .resideInAnyPackage("..delivery..", "..live..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..intake..")
                .check(service);
    }
}
