package ashyldy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/// Who we are to the operating system, and the unprivileged account that stands in for root.
public final class Account {

    static final String NOBODY = "nobody";

    private Account() {}

    public static boolean isRoot() {
        try {
            Path self = Path.of("/proc/self");
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /// Gives the folder to nobody when we are root; otherwise it stays ours.
    public static void handOver(Path folder) {
        if (!isRoot()) {
            return;
        }
        try {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NOBODY));
        } catch (IOException refused) {
            throw new PartFailed("cannot give " + folder + " to " + NOBODY, refused);
        }
    }

    /// True when a program that never runs as root can reach the folder: as root every parent has to be searchable
    /// by others.
    public static boolean canReach(Path folder) {
        if (!isRoot()) {
            return true;
        }
        for (Path parent = folder.toAbsolutePath().getParent(); parent != null; parent = parent.getParent()) {
            if (Files.exists(parent) && !searchable(parent)) {
                return false;
            }
        }
        return true;
    }

    /// Debian says nogroup, Fedora says nobody.
    static String nobodysGroup() {
        try {
            var lookup = Path.of("/").getFileSystem().getUserPrincipalLookupService();
            return lookup.lookupPrincipalByGroupName("nogroup").getName();
        } catch (IOException unknown) {
            return NOBODY;
        }
    }

    private static boolean searchable(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
