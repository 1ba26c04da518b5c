package ashyldy.local.runner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import ashyldy.local.process.Account;
import ashyldy.local.process.Folders;
import ashyldy.local.process.PartFailed;

/// The folder that holds everything a stack remembers, for one stack at a time. The lock file carries the process id of
/// its holder while it runs; an id that is still there afterwards tells that the holder was killed.
public final class DataFolder implements AutoCloseable {

    private static final Path SYSTEM_WIDE = Path.of("/var/lib/ashyldy");

    private final Path path;
    private final FileChannel lock;
    private final boolean leftInHaste;

    private DataFolder(Path path, FileChannel lock, boolean leftInHaste) {
        this.path = path;
        this.lock = lock;
        this.leftInHaste = leftInHaste;
    }

    /// @throws PartFailed when another stack runs on it
    public static DataFolder locked(Path folder) {
        Path path = Folders.make(folder.toAbsolutePath().normalize());
        try {
            Path file = path.resolve("lock");
            FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            String holder = Files.readString(file).strip();
            if (lock.tryLock() == null) {
                throw new PartFailed(
                        "another stack (process %s) runs on %s: stop it, or set ASHYLDY_DATA and ASHYLDY_PORT_OFFSET"
                                .formatted(holder, path));
            }
            lock.truncate(0);
            lock.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(path, lock, !holder.isEmpty());
        } catch (IOException refused) {
            throw new PartFailed("cannot use " + path, refused);
        }
    }

    /// True when the last holder was killed, so that its processes may still be ending.
    boolean leftInHaste() {
        return leftInHaste;
    }

    public Path path() {
        return path;
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path logs() {
        return Folders.make(path.resolve("logs"));
    }

    /// As root PostgreSQL runs as nobody, who often cannot reach a folder in root's home: its data live elsewhere then.
    Path postgres() {
        return reachable(path) ? path.resolve("postgres") : elsewhere(path);
    }

    boolean isSplit() {
        return !reachable(path);
    }

    /// Throws everything away but the lock.
    public void empty() {
        Folders.delete(postgres());
        try (Stream<Path> children = Files.list(path)) {
            List<Path> old = children.filter(child -> !child.endsWith("lock")).toList();
            old.forEach(Folders::delete);
        } catch (IOException refused) {
            throw new PartFailed("cannot empty " + path, refused);
        }
    }

    /// A clean end: nobody's id stays behind.
    @Override
    public void close() {
        try (lock) {
            lock.truncate(0);
        } catch (IOException unimportant) {
            // The next holder waits a little for ports that are free already.
        }
    }

    /// Where programs are unpacked to, for all stacks of this project.
    static Path programs(Path shared) {
        return reachable(shared) ? shared.resolve("programs") : SYSTEM_WIDE.resolve("programs");
    }

    private static boolean reachable(Path folder) {
        return Account.canReach(folder.resolve("postgres"));
    }

    private static Path elsewhere(Path folder) {
        return SYSTEM_WIDE.resolve("postgres-%08x".formatted(folder.toString().hashCode()));
    }
}
