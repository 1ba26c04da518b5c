package ashyldy.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What ends a child when its parent dies, even by `kill -9`: Linux sends it a signal. The child also gets a session
/// of its own, so that Ctrl-C reaches the parent alone, which then stops its children in order. Where the tools
/// are missing (macOS) a program runs bare and is stopped by the parent's shutdown hook.
public record Leash(String signal, boolean asNobody) {

    private static final boolean SETPRIV = found("setpriv");
    private static final boolean SETSID = found("setsid");

    /// @param signal for instance INT
    public static Leash of(String signal) {
        return new Leash(signal, false);
    }

    /// For programs that refuse to run as root: they run as nobody then, and as ourselves otherwise.
    public Leash neverAsRoot() {
        return new Leash(signal, Account.isRoot());
    }

    List<String> hold(List<String> command) {
        if (!SETPRIV && asNobody) {
            throw new PartFailed("as root this needs setpriv (package util-linux); or run as an ordinary user");
        }
        List<String> held = new ArrayList<>();
        if (SETSID) {
            held.add("setsid");
        }
        if (SETPRIV) {
            held.addAll(setpriv());
        }
        held.addAll(command);
        return held;
    }

    private List<String> setpriv() {
        return asNobody
                ? List.of(
                        "setpriv",
                        "--reuid=" + Account.NOBODY,
                        "--regid=" + Account.nobodysGroup(),
                        "--clear-groups",
                        "--pdeathsig=" + signal,
                        "--")
                : List.of("setpriv", "--pdeathsig=" + signal, "--");
    }

    private static boolean found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
