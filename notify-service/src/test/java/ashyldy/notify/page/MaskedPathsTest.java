package ashyldy.notify.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MaskedPathsTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "/follow/s3cr-et_,             /follow/***",
        "/follow/s3cret/pause,         /follow/***/pause",
        "/notify/follow/s3cret/x/y,    /notify/follow/***/x/y",
        "/api/v1/feeds/s3cret.atom,    /api/v1/feeds/***.atom",
        "/api/v1/feeds/s3cret,         /api/v1/feeds/***",
        "/api/v1/follow,               /api/v1/follow",
        "/api/v1/alerts,               /api/v1/alerts",
        "/follow/,                     /follow/"
    })
    void aSecretInAPathIsNotTold(String path, String told) {
        assertEquals(told, MaskedPaths.mask(path));
    }
}
