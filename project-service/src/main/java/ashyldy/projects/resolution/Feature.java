package ashyldy.projects.resolution;

import java.util.Optional;

/// Something by which two profiles can be told apart or recognised. Symmetric; silent where either says nothing.
@FunctionalInterface
interface Feature {
    Optional<Evidence> compare(Profile one, Profile other);
}
