namespace MadasterGen.Testing.State;

/// <summary>What buildings are used for, in the languages of the platform.</summary>
internal static class BuildingUsages
{
    public static readonly InsertionOrder<string, BuildingUsage> ByKey = new()
    {
        ["residential-apartments"] = new("Apartments", "Appartementen", "Appartements", "Wohnungen", "Leiligheter"),
        ["residential-house"] = new("Single-family house", "Eengezinswoning", "Maison individuelle", "Einfamilienhaus", "Enebolig"),
        ["office-general"] = new("Office", "Kantoor", "Bureau", "Büro", "Kontor"),
        ["education-school"] = new("School", "School", "École", "Schule", "Skole"),
        ["industry-warehouse"] = new("Warehouse", "Magazijn", "Entrepôt", "Lager", "Lager"),
        ["other-othersub"] = new("Other", "Overig", "Autre", "Sonstige", "Annet"),
    };
}

/// <summary>One use, in each language.</summary>
internal sealed record BuildingUsage(string En, string Nl, string Fr, string De, string Nb)
{
    public string In(string language) => language switch
    {
        "nl" => Nl,
        "fr" => Fr,
        "de" => De,
        "nb" => Nb,
        _ => En,
    };
}
