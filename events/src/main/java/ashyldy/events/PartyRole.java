package ashyldy.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// What an organisation does for a project. Attendees, the outlet and a speaker's office have no role.
public enum PartyRole implements Coded {
    OWNER,
    @JsonEnumDefaultValue
    CUSTOMER,
    CONTRACTOR,
    FUNDER,
    OPERATOR
}
