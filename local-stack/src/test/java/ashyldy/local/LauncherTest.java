package ashyldy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The launcher itself, in a folder of its own, with JDKs that only say that they were called.
class LauncherTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void copyLauncher() throws IOException {
        launcher = folder.resolve("project/ashyldy");
        Files.createDirectories(launcher.getParent());
        Files.copy(REPOSITORY.resolve("ashyldy"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(folder.resolve("jvm"));
    }

    @Test
    void helpNeedsNothing() throws Exception {
        Outcome help = run(Map.of(), "help");

        assertEquals(0, help.code());
        assertTrue(help.said().contains("./ashyldy demo"));
    }

    @Test
    void withoutACommandOrWithAWrongOneTheCommandLineIsWrong() throws Exception {
        assertEquals(2, run(Map.of()).code());
        assertEquals(new Outcome(2, "ashyldy: there is no command dmeo, see ./ashyldy help\n"), run(Map.of(), "dmeo"));
    }

    @Test
    void withoutAJdkItSaysInOneLineHowToGetOne() throws Exception {
        Outcome refused = run(Map.of("JAVA_HOME", jdk("old", "17.0.1").toString()), "up");

        assertEquals(1, refused.code());
        assertTrue(refused.said().matches("ashyldy: needs a JDK 25 or newer: get one from .*\n"), refused.said());
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnoughAndTheUsualFoldersOtherwise() throws Exception {
        pretendBuilt();
        Path chosen = jdk("chosen", "25.0.3");
        Path usual = jdk("jvm/usual", "26");

        assertEquals(chosen + " up", calls(Map.of("JAVA_HOME", chosen.toString()), "up"));
        assertEquals(usual + " up", calls(Map.of("JAVA_HOME", jdk("old", "17").toString()), "up"));
        assertEquals(usual + " demo", calls(Map.of(), "demo"));
    }

    @Test
    void aSymbolicLinkToTheLauncherWorks() throws Exception {
        pretendBuilt();
        Path usual = jdk("jvm/usual", "25");
        launcher = Files.createSymbolicLink(folder.resolve("ashyldy-link"), launcher);

        assertEquals(usual + " read x", calls(Map.of(), "read", "x"));
    }

    @Test
    void whatIsNotBuiltOrOlderThanItsSourcesIsBuiltFirst() throws Exception {
        pretendBuilt();
        jdk("jvm/usual", "25");
        executable(folder.resolve("bin/mvn"), "#!/bin/sh\necho 'mvn was called' >&2; exit 1\n");
        Path source = Files.createDirectories(launcher.resolveSibling("places/src/main"))
                .resolve("new.txt");

        assertEquals(0, run(Map.of(), "up").code());
        Files.writeString(source, "newer");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5_000));

        Outcome failed = run(Map.of(), "up");
        assertEquals(1, failed.code());
        assertTrue(failed.said().contains("the build failed, see"), failed.said());
        assertEquals(0, run(Map.of(), "read", "x").code());
        assertEquals(0, run(Map.of(), "reread").code());
    }

    @Test
    void aBuildIsWarmedUpOnceForAJdkAndAStartWithoutArchivesIsAStart() throws Exception {
        pretendBuilt();
        jdk("jvm/usual", "25");

        Outcome first = run(Map.of(), "up");
        assertEquals(0, first.code(), first.said());
        assertTrue(first.said().contains("Preparing fast starts, once"), first.said());
        assertTrue(first.said().contains("Starts stay slow, see"), first.said());
        assertFalse(run(Map.of(), "up").said().contains("Preparing"));

        Path other = jdk("other", "26");
        assertTrue(run(Map.of("JAVA_HOME", other.toString()), "up").said().contains("Preparing"));
    }

    /// The last line, for the first start says that it warms up.
    private String calls(Map<String, String> environment, String... arguments) throws Exception {
        Outcome outcome = run(environment, arguments);
        assertEquals(0, outcome.code(), outcome.said());
        return outcome.said().lines().toList().getLast();
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> clean = new TreeMap<>(environment);
        clean.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        clean.put("HOME", folder.toString());
        clean.put("ASHYLDY_JVM_FOLDER", folder.resolve("jvm").toString());
        builder.environment().clear();
        builder.environment().putAll(clean);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    /// Its java says where it is and what it was asked to do, without the options.
    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        executable(
                jdk.resolve("bin/java"),
                "#!/bin/sh\nwhile [ \"$1\" != ashyldy.local.command.Ashyldy ]; do shift; done\nshift\necho " + jdk
                        + " \"$@\"\n");
        executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return jdk;
    }

    private void pretendBuilt() throws IOException {
        for (String jar : List.of(
                "local-stack/target/local-stack-0.1.0.jar",
                "ingest-service/target/quarkus-app/quarkus-run.jar",
                "project-service/target/quarkus-app/quarkus-run.jar",
                "notify-service/target/quarkus-app/quarkus-run.jar")) {
            Path file = launcher.resolveSibling(jar);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private static void executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Outcome(int code, String said) {}
}
