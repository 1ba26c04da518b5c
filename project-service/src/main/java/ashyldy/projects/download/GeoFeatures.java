package ashyldy.projects.download;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.projects.catalogue.Dossier;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Projects as features of GeoJSON (RFC 7946). Their properties are the columns of `projects.csv`, of which
/// `position_of` says what the point is the middle of; what is nowhere more exactly than in a region has no geometry.
final class GeoFeatures {
    static final String HEAD = "{\"type\":\"FeatureCollection\",\"features\":[";

    private final ObjectMapper json;
    private final Positions positions;
    private final List<Column<Dossier>> columns;

    GeoFeatures(ObjectMapper json, Positions positions, List<Column<Dossier>> columns) {
        this.json = json;
        this.positions = positions;
        this.columns = columns;
    }

    JsonNode feature(Dossier dossier) {
        ObjectNode feature = json.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", Shown.project(dossier).id().toString());
        feature.set("geometry", geometry(dossier));
        ObjectNode properties = feature.putObject("properties");
        columns.forEach(
                column -> properties.set(column.name(), property(column.value().apply(dossier))));
        return feature;
    }

    private JsonNode geometry(Dossier dossier) {
        return positions
                .of(Shown.project(dossier))
                .<JsonNode>map(position -> {
                    ObjectNode point = json.createObjectNode().put("type", "Point");
                    point.putArray("coordinates")
                            .add(position.point().longitude())
                            .add(position.point().latitude());
                    return point;
                })
                .orElseGet(() -> json.getNodeFactory().nullNode());
    }

    private JsonNode property(Optional<?> value) {
        if (value.isEmpty()) {
            return json.getNodeFactory().nullNode();
        }
        return switch (value.get()) {
            case BigDecimal figure -> json.getNodeFactory().numberNode(figure);
            case Integer number -> json.getNodeFactory().numberNode(number);
            case Long number -> json.getNodeFactory().numberNode(number);
            case Double number -> json.getNodeFactory().numberNode(number);
            case Boolean truth -> json.getNodeFactory().booleanNode(truth);
            case Object text -> json.getNodeFactory().textNode(text.toString());
        };
    }
}
