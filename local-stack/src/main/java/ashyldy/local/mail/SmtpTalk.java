package ashyldy.local.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// One conversation by RFC 5321: in the right order, and with the dots that are doubled.
final class SmtpTalk {
    private static final Pattern PATH = Pattern.compile("(?i)(?:MAIL FROM|RCPT TO):\\s*<([^<>]*)>.*");
    private static final int LONGEST_LINE = 1000;
    private static final int LARGEST_MAIL = 10 * 1024 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final InputStream in;
    private final OutputStream out;
    private final Recipients recipients;
    private final Keeper keeper;
    private final List<String> to = new ArrayList<>();
    private boolean hasSender;

    /// Where mails go.
    interface Keeper {
        void keep(String recipient, byte[] mail) throws IOException;
    }

    SmtpTalk(Socket socket, Recipients recipients, Keeper keeper) throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        this.recipients = recipients;
        this.keeper = keeper;
    }

    void run() throws IOException {
        say("220 sink.test takes everything and delivers nothing");
        for (String line = line(); line != null; line = line()) {
            String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                say("221 2.0.0 bye");
                return;
            }
            say(answer(verb, line));
        }
    }

    private String answer(String verb, String line) throws IOException {
        return switch (verb) {
            case "EHLO" ->
                reset("250-sink.test\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 SIZE " + LARGEST_MAIL);
            case "HELO" -> reset("250 sink.test");
            case "RSET" -> reset("250 2.0.0 forgotten");
            case "NOOP" -> "250 2.0.0 still here";
            case "MAIL" -> sender(line);
            case "RCPT" -> recipient(line);
            case "DATA" -> data();
            default -> "500 5.5.1 no such command";
        };
    }

    private String reset(String answer) {
        hasSender = false;
        to.clear();
        return answer;
    }

    private String sender(String line) {
        if (hasSender) {
            return "503 5.5.1 one sender a mail";
        }
        hasSender = PATH.matcher(line).matches();
        return hasSender ? "250 2.1.0 fine" : "501 5.5.4 MAIL FROM:<address>";
    }

    private String recipient(String line) {
        Matcher path = PATH.matcher(line);
        if (!hasSender || !path.matches()) {
            return hasSender ? "501 5.5.4 RCPT TO:<address>" : "503 5.5.1 a sender first";
        }
        String reply = recipients.reply(path.group(1));
        if (reply.startsWith("2")) {
            to.add(path.group(1));
        }
        return reply;
    }

    private String data() throws IOException {
        if (to.isEmpty()) {
            return "503 5.5.1 a recipient first";
        }
        say("354 end with a dot");
        byte[] mail = mail();
        for (String recipient : to) {
            keeper.keep(recipient, mail);
        }
        return reset("250 2.0.0 kept");
    }

    private byte[] mail() throws IOException {
        var mail = new ByteArrayOutputStream();
        for (String line = line(); !".".equals(line); line = line()) {
            if (line == null) {
                throw new IOException("half a mail");
            }
            String plain = line.startsWith(".") ? line.substring(1) : line;
            mail.write((plain + "\r\n").getBytes(ISO_8859_1));
            if (mail.size() > LARGEST_MAIL) {
                throw new IOException("too large");
            }
        }
        return mail.toByteArray();
    }

    private void say(String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    /// Without its end; null at the end of the conversation.
    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return null;
            }
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new IOException("a line without an end");
            }
        }
        String text = line.toString(ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
