package ashyldy.ingest.language;

/// Words beside the name of an organisation or a person.
public enum OrganisationCode implements Code {
    CONTRACTOR,
    CUSTOMER,
    FORM,
    FUNDER,
    OFFICE,
    OPERATOR,
    PROGRAMME,
    SAID;

    @Override
    public Topic topic() {
        return Topic.ORGANISATIONS;
    }
}
