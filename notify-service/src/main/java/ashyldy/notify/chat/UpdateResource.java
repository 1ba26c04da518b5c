package ashyldy.notify.chat;

import java.security.MessageDigest;
import java.util.Optional;

import ashyldy.notify.channel.telegram.TelegramConfig;
import com.fasterxml.jackson.databind.JsonNode;
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

    UpdateResource(TelegramDesk desk, TelegramConfig config) {
        this.desk = desk;
        this.config = config;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "telegramUpdate",
            summary = "For Telegram alone: an update, with the secret that was agreed with it")
    public Response take(@HeaderParam("X-Telegram-Bot-Api-Secret-Token") String secret, JsonNode update) {
        if (desk.answering().isEmpty() || config.webhookSecret().isEmpty()) {
            return Response.status(404).build();
        }
        if (!isRight(
                Optional.ofNullable(secret).orElse(""), config.webhookSecret().get())) {
            return Response.status(401).build();
        }
        if (update != null) {
            desk.hearing().hear(update);
        }
        return Response.ok().build();
    }

    /// In a time that says nothing of how much of it was right.
    private static boolean isRight(String given, String agreed) {
        return MessageDigest.isEqual(given.getBytes(UTF_8), agreed.getBytes(UTF_8));
    }
}
