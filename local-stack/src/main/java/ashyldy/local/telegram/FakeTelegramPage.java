package ashyldy.local.telegram;

import java.io.IOException;
import java.net.URLDecoder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The chats as a person sees them, with a line to write in and buttons to press.
final class FakeTelegramPage {
    private static final String STYLE = """
        body{font:15px/1.4 system-ui;background:#dde5ec;color:#111;margin:0;padding:.8rem}
        section{max-width:32rem;margin:0 auto 2rem} h2{font-size:1rem;color:#456;text-align:center}
        .m{white-space:pre-wrap;overflow-wrap:anywhere;padding:.5rem .8rem;border-radius:12px;background:#fff;
          width:fit-content;max-width:85%;margin:.6rem 0 0}
        .p{background:#dcf8c6;margin-left:auto} .m a{color:#1c6ba8}
        .m blockquote{margin:.3rem 0;padding:.1rem .6rem;border-left:3px solid #3390ec;background:#f1f6fb}
        .k{display:flex;gap:4px;margin-top:4px;max-width:85%} .k form{flex:1;display:flex}
        .k button{flex:1;border:0;background:#b9c9d6;padding:.4rem}
        button,input{font:inherit;padding:.3rem .7rem;border-radius:8px;border:1px solid #9ab}
        form{display:inline} .w{display:block;margin-top:1rem} small{color:#789;font-size:.8em}
        """;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final FakeTelegram telegram;
    private final FakeChats chats;

    FakeTelegramPage(FakeTelegram telegram, FakeChats chats) {
        this.telegram = telegram;
        this.chats = chats;
    }

    void answer(HttpExchange exchange) throws IOException {
        try {
            if (exchange.getRequestMethod().equals("POST")) {
                act(exchange);
                exchange.getResponseHeaders().add("Location", "/");
                exchange.sendResponseHeaders(303, -1);
            } else if (exchange.getRequestURI().getPath().equals("/chats")) {
                long chat = Long.parseLong(exchange.getRequestURI().getQuery());
                show(exchange, "application/json", messages(chat).toString());
            } else if (exchange.getRequestURI().getPath().equals("/slowed")) {
                show(exchange, "text/plain", Integer.toString(telegram.slowedDown()));
            } else {
                show(exchange, "text/html; charset=utf-8", page());
            }
        } catch (IllegalStateException | NumberFormatException wrong) {
            show(exchange, "text/plain; charset=utf-8", 400, wrong.getMessage());
        } finally {
            exchange.close();
        }
    }

    private static void show(HttpExchange exchange, String type, String text) throws IOException {
        show(exchange, type, 200, text);
    }

    private static void show(HttpExchange exchange, String type, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private ArrayNode messages(long chat) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (FakeMessage message : chats.messages(chat)) {
            ObjectNode one = all.addObject()
                    .put("id", message.id())
                    .put("fromBot", message.fromBot())
                    .put("text", message.text())
                    .put("html", message.html())
                    .put("edits", message.edits());
            ArrayNode buttons = one.putArray("buttons");
            message.keyboard()
                    .forEach(row ->
                            row.forEach(each -> buttons.add(each.path("text").asText())));
        }
        return all;
    }

    /// What people do, and what is done to their chats.
    private void act(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        long chat = Long.parseLong(form.getOrDefault("chat", "1"));
        switch (exchange.getRequestURI().getPath()) {
            case "/say" -> telegram.say(chat, form.getOrDefault("language", "en"), form.getOrDefault("text", "/start"));
            case "/press" -> press(chat, form);
            case "/forge" -> telegram.pressForged(chat, form.getOrDefault("data", ""));
            case "/block" -> telegram.block(chat);
            case "/open" -> telegram.open(chat, form.getOrDefault("name", "Somebody"));
            case "/migrate" -> telegram.migrate(chat, Long.parseLong(form.getOrDefault("to", "-1")));
            case "/slow" -> telegram.refuseNext(429, "Too Many Requests: retry after 1", Map.of("retry_after", 1L));
            case "/update" -> telegram.send((ObjectNode) new ObjectMapper().readTree(form.get("json")));
            default -> throw new IllegalStateException("nobody can do that here");
        }
    }

    private void press(long chat, Map<String, String> form) {
        String button = form.getOrDefault("button", "");
        if (form.containsKey("message")) {
            telegram.press(chat, Long.parseLong(form.get("message")), button);
        } else {
            telegram.press(chat, button);
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (first, second) -> second));
    }

    private String page() {
        String talks = chats.all().stream().map(this::talk).collect(Collectors.joining());
        return """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Chats</title>
            <meta name="viewport" content="width=device-width"><style>%s</style>%s
            <section><h2>Somebody new</h2><form method="post" action="/say">
            <input name="chat" value="%d" size="8" aria-label="chat">
            <input name="language" value="en" size="3" aria-label="language">
            <input name="text" value="/start" aria-label="message"> <button>Send</button></form></section></html>
            """.formatted(STYLE, talks, 101 + chats.all().size());
    }

    private String talk(FakeChat chat) {
        String messages = chats.messages(chat.id()).stream()
                .map(message -> message(chat, message))
                .collect(Collectors.joining());
        return """
            <section><h2>%s%s</h2>%s
            <form class="w" method="post" action="/say"><input type="hidden" name="chat" value="%d">
            <input name="text" aria-label="message"> <button>Send</button></form>
            <form method="post" action="/block"><input type="hidden" name="chat" value="%d">
            <button>Block the bot</button></form></section>
            """.formatted(escape(chat.name()), chat.isShut() ? " (shut)" : "", messages, chat.id(), chat.id());
    }

    private static String message(FakeChat chat, FakeMessage message) {
        StringBuilder buttons = new StringBuilder();
        for (JsonNode row : message.keyboard()) {
            buttons.append("<div class=\"k\">");
            row.forEach(button ->
                    buttons.append(button(chat, message, button.path("text").asText())));
            buttons.append("</div>");
        }
        return "<div class=\"m%s\">%s <small>%s%s</small></div>%s"
                .formatted(
                        message.fromBot() ? "" : " p",
                        message.plain() ? escape(message.html()) : shown(message.html()),
                        message.edits() > 0 ? "edited " : "",
                        TIME.format(message.at()),
                        buttons);
    }

    /// The line that ends with a quotation is ended by its block.
    private static String shown(String html) {
        return html.replace("</blockquote>\n", "</blockquote>");
    }

    private static String button(FakeChat chat, FakeMessage message, String text) {
        return """
            <form method="post" action="/press"><input type="hidden" name="chat" value="%d">
            <input type="hidden" name="message" value="%d">
            <button name="button" value="%s">%s</button></form>\
            """.formatted(chat.id(), message.id(), escape(text), escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
