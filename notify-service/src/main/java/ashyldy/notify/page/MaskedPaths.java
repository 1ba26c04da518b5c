package ashyldy.notify.page;

import java.net.URI;
import java.util.regex.Pattern;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/// Problems name the path that was asked for, and are logged: a path that is a secret stays out of both.
public final class MaskedPaths implements ProblemPostProcessor {
    private static final Pattern SECRET = Pattern.compile("^(.*/(?:follow|feeds|confirm)/)[^/.]+(.*)$");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String path = context.path == null ? "" : context.path;
        String masked = mask(path);
        return masked.equals(path)
                ? problem
                : HttpProblem.builder(problem).withInstance(URI.create(masked)).build();
    }

    static String mask(String path) {
        return SECRET.matcher(path).replaceFirst("$1***$2");
    }

    /// Before the path is filled in, and before anything is logged.
    @Override
    public int priority() {
        return 1000;
    }
}
