package ashyldy.projects.page;

import java.util.List;
import java.util.Optional;

import ashyldy.wording.PlaceStep;
import ashyldy.wording.Title;

/// A project as a list shows it.
///
/// @param icon name of a symbol in `icons.svg`
/// @param stage code of the stage, for the colour
/// @param mark says that only a model has seen the opening; empty where it is verified
/// @param when the date that matters most at this stage, in words
/// @param promise the promise that counts now
public record Card(
        String id,
        Title title,
        String icon,
        String kind,
        String stage,
        String stageLabel,
        String mark,
        List<PlaceStep> place,
        List<FactLine> figures,
        String when,
        Optional<PromiseLine> promise,
        List<FactLine> proofs) {}
