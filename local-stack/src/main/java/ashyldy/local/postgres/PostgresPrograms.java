package ashyldy.local.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import ashyldy.local.process.Folders;
import ashyldy.local.process.PartFailed;
import ashyldy.local.process.Program;

/// The programs of one PostgreSQL version, unpacked once into a folder named after it.
record PostgresPrograms(Path home) {

    static PostgresPrograms in(Path folder) {
        Path home = folder.resolve("postgres-" + version());
        if (!Files.exists(home)) {
            unpack(home);
        }
        return new PostgresPrograms(home);
    }

    String path(String program) {
        return home.resolve("bin").resolve(program).toString();
    }

    /// Unpacks beside the folder and renames, so that a half unpacked folder is never taken for a whole one.
    private static void unpack(Path home) {
        Path half = home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid());
        Folders.delete(half);
        Folders.make(half);
        Path archive = half.resolve("postgres.txz");
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream("/" + archiveName())) {
            if (packed == null) {
                throw new PartFailed("no embedded PostgreSQL for this machine: " + archiveName());
            }
            Files.copy(packed, archive, StandardCopyOption.REPLACE_EXISTING);
            new Program(
                            List.of("tar", "-xJf", archive.toString(), "--no-same-owner", "-C", half.toString()),
                            half,
                            half.resolve("tar.log"))
                    .run();
            Files.delete(archive);
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new PartFailed("cannot unpack PostgreSQL to " + home, refused);
        }
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(system, machine);
    }

    private static String version() {
        try (InputStream file = PostgresPrograms.class.getResourceAsStream("/postgres.properties")) {
            var properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException broken) {
            throw new PartFailed("postgres.properties is broken", broken);
        }
    }
}
