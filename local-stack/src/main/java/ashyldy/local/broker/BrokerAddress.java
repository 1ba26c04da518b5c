package ashyldy.local.broker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import ashyldy.local.process.PartFailed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/// A running broker on the loopback address.
public record BrokerAddress(int port) {

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /// Creates those of the topics that do not exist yet.
    public void create(Topic... topics) {
        create(List.of(topics));
    }

    /// Creates those of the topics that do not exist yet.
    public void create(Collection<Topic> topics) {
        try (Admin admin = admin()) {
            Set<String> known = admin.listTopics().names().get();
            List<NewTopic> missing = new ArrayList<>();
            topics.stream().filter(topic -> !known.contains(topic.name())).forEach(topic -> missing.add(topic.asNew()));
            admin.createTopics(missing).all().get();
        } catch (ExecutionException refused) {
            throw new PartFailed("cannot create the topics", refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }

    public Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }
}
