package ashyldy.edge.json;

import java.util.Locale;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The codes of the events in the API description as they stand on the wire. Its scanner looks for the method that
/// writes a
/// code in each enum itself and not in [ashyldy.events.Coded], so it takes the names of the constants.
@OpenApiFilter(stages = RunStage.BUILD)
public class WireCodesFilter implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(code -> code instanceof String name ? (Object) name.toLowerCase(Locale.ROOT) : code)
                    .toList());
        }
        return schema;
    }
}
