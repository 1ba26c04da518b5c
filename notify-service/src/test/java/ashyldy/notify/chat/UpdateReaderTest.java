package ashyldy.notify.chat;

import java.time.Instant;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.channel.TelegramChat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UpdateReaderTest {
    private static final TelegramChat CHAT = new TelegramChat("7");

    @ParameterizedTest
    @CsvSource({"kk, KK", "kk-KZ, KK", "ru, RU", "uz, RU", "en-US, EN", "de, EN", "'', EN"})
    void aPersonIsAnsweredInTheNearestLanguage(String code, Language language) throws Exception {
        String update = "{'update_id':1,'message':{'chat':{'id':7},'from':{'language_code':'%s'},'text':' /start '}}";
        assertEquals(Optional.of(new ChatUpdate.Said(1, CHAT, language, "/start")), read(update.formatted(code)));
    }

    @Test
    void aPressAndABlockAreRead() throws Exception {
        assertEquals(
                Optional.of(new ChatUpdate.Pressed(2, CHAT, Language.EN, "q", 5, false, "k:19")),
                read("{'update_id':2,'callback_query':{'id':'q','data':'k:19','message':"
                        + "{'message_id':5,'chat':{'id':7}}}}"));
        assertEquals(
                Optional.of(new ChatUpdate.Pressed(4, new TelegramChat("-5"), Language.EN, "q", 5, true, "f:1")),
                read("{'update_id':4,'callback_query':{'id':'q','data':'f:1','message':"
                        + "{'message_id':5,'chat':{'id':-5,'type':'channel'}}}}"));
        assertEquals(
                Optional.of(new ChatUpdate.Left(3, CHAT, Language.EN)),
                read("{'update_id':3,'my_chat_member':{'chat':{'id':7},'new_chat_member':{'status':'kicked'}}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "null",
                "{'update_id':'x','message':{'chat':{'id':7},'text':'a'}}",
                "{'update_id':-1,'message':{'chat':{'id':7},'text':'a'}}",
                "{'update_id':1.5,'message':{'chat':{'id':7},'text':'a'}}",
                "{'update_id':99999999999999999999,'message':{'chat':{'id':7},'text':'a'}}",
                "{'update_id':1,'message':{'chat':{'id':'@name'},'text':'a'}}",
                "{'update_id':1,'message':{'chat':{'id':7}}}",
                "{'update_id':1,'message':{'chat':{'id':7},'from':{'is_bot':true},'text':'a'}}",
                "{'update_id':1,'callback_query':{'id':'q','message':{'message_id':5,'chat':{'id':7}}}}",
                "{'update_id':1,'callback_query':{'id':'q','data':'a'}}",
                "{'update_id':1,'my_chat_member':{'chat':{'id':7},'new_chat_member':{'status':'member'}}}"
            })
    void whatIsNoneOfOursIsNothing(String update) throws Exception {
        assertEquals(Optional.empty(), read(update));
    }

    @Test
    void aTextOfAnyOtherLengthThanTelegramsIsNothing() throws Exception {
        String update = "{'update_id':1,'message':{'chat':{'id':7},'text':'%s'}}";
        assertTrue(read(update.formatted("a".repeat(4096))).isPresent());
        assertFalse(read(update.formatted("a".repeat(4097))).isPresent());
    }

    @Test
    void whatComesFasterThanAPersonCanPressIsNotAnswered() {
        var now = new Instant[] {Instant.parse("2026-05-20T10:00:00Z")};
        var flood = new Flood(() -> now[0]);
        int answered = 0;
        for (int press = 0; press < 1000; press++) {
            answered += flood.lets(CHAT) ? 1 : 0;
        }
        assertEquals(20, answered);
        assertTrue(flood.lets(new TelegramChat("8")), "others are answered");
        now[0] = now[0].plusSeconds(21);
        assertTrue(flood.lets(CHAT));
    }

    private static Optional<ChatUpdate> read(String update) throws JsonProcessingException {
        return UpdateReader.read(new ObjectMapper().readTree(update.replace('\'', '"')));
    }
}
