package ashyldy.edge.key;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/locked")
public class LockedResource {
    @POST
    @NeedsKey
    public String write() {
        return "written";
    }

    @GET
    public String read() {
        return "read";
    }
}
