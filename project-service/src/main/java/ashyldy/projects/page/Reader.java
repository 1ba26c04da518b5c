package ashyldy.projects.page;

import java.time.LocalDate;
import java.time.ZoneId;

import ashyldy.wording.Wording;

/// Who reads the page: in which language, and on which day in Kazakhstan.
record Reader(Wording wording, LocalDate today) {

    static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    String say(String key, Object... values) {
        return wording.words().text(key, values);
    }
}
