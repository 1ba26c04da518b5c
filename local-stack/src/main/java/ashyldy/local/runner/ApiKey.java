package ashyldy.local.runner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import ashyldy.local.process.PartFailed;

/// The key that writes need: the one that was set, or one of 256 random bits, made once and kept where only its owner
/// can read it.
public final class ApiKey {

    public static final String VARIABLE = "ASHYLDY_API_KEY";
    private static final int BYTES = 32;

    private ApiKey() {}

    /// The kept key, made now if there is none.
    public static String in(Path folder) {
        Path file = file(folder);
        try {
            if (!Files.exists(file)) {
                keep(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new PartFailed("cannot keep the key in " + file, refused);
        }
    }

    public static Path file(Path folder) {
        return folder.resolve("api-key");
    }

    /// The mode is part of the creation, so that the key is never readable by others, not even for a moment.
    private static void keep(Path file, String key) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static String random() {
        byte[] bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
