package ashyldy.notify.chat;

import java.security.MessageDigest;
import java.util.Optional;

import ashyldy.notify.channel.telegram.TelegramConfig;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where Telegram brings updates, once a secret for it is set.
@Path(UpdateResource.PATH)
@RunOnVirtualThread
class UpdateResource {
    static final String PATH = "/api/v1/telegram/updates";

    private final TelegramDesk desk;
    private final TelegramConfig config;
    private final ObjectMapper json;

    UpdateResource(TelegramDesk desk, TelegramConfig config, ObjectMapper json) {
        this.desk = desk;
        this.config = config;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "telegramUpdate",
            summary = "For Telegram alone: an update, with the secret that was agreed with it")
    public Response take(@HeaderParam("X-Telegram-Bot-Api-Secret-Token") String secret, String update) {
        if (desk.answering().isEmpty() || config.webhookSecret().isEmpty()) {
            return Response.status(404).build();
        }
        if (!isRight(
                Optional.ofNullable(secret).orElse(""), config.webhookSecret().get())) {
            return Response.status(401).build();
        }
        desk.hearing().hear(read(update));
        return Response.ok().build();
    }

    /// What cannot be read is none of ours, and thanked for all the same: Telegram would bring it again and again.
    private JsonNode read(String update) {
        try {
            return Optional.ofNullable(json.readTree(Optional.ofNullable(update).orElse("")))
                    .orElseGet(MissingNode::getInstance);
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    /// In a time that says nothing of how much of it was right.
    private static boolean isRight(String given, String agreed) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), agreed.getBytes(UTF_8));
    }
}
