namespace MadasterGen.Planning.Features;

/// <summary>Which parts of the fixed part are built on others.</summary>
internal static class FeatureNeeds
{
    private const ClientFeature Writers = ClientFeature.SentBodies | ClientFeature.SentSequences | ClientFeature.Payloads
        | ClientFeature.Sequences | ClientFeature.Parts;

    private const ClientFeature Printed = ClientFeature.Enums | ClientFeature.Collections | ClientFeature.Kinds | ClientFeature.Files
        | ClientFeature.ListParameters | ClientFeature.ValueParameters | ClientFeature.HeaderParameters | ClientFeature.Cookies
        | ClientFeature.Forms;

    /// <summary>Features with all that they are built on.</summary>
    public static ClientFeature With(ClientFeature features)
    {
        // What stands higher is built on what stands lower.
        features |= Needs(features, ClientFeature.TypedErrors, ClientFeature.ProblemDetails);
        features |= Needs(features, ClientFeature.ProblemDetails, ClientFeature.Maps | ClientFeature.AnyJson);
        features |= Needs(
            features, ClientFeature.Unions,
            ClientFeature.Kinds | ClientFeature.Dates | ClientFeature.NumberTexts | ClientFeature.Collections | ClientFeature.Bytes);
        features |= Needs(features, ClientFeature.Kinds, ClientFeature.AnyJson);
        features |= Needs(features, ClientFeature.Maps | ClientFeature.Lists, ClientFeature.Collections);
        features |= Needs(features, ClientFeature.Parts, ClientFeature.Forms | ClientFeature.ListParameters);
        features |= Needs(features, ClientFeature.ODataQueries, ClientFeature.ValueParameters);
        features |= Needs(features, ClientFeature.NumberTexts, ClientFeature.Numbers);
        features |= Needs(features, ClientFeature.Uris, ClientFeature.Files);
        features |= Needs(features, ClientFeature.StatusResults, ClientFeature.Texts);
        features |= Needs(features, Printed, ClientFeature.Strings);
        return features | Needs(features, Writers, ClientFeature.Buffers);
    }

    private static ClientFeature Needs(ClientFeature features, ClientFeature one, ClientFeature others) =>
        (features & one) == ClientFeature.None ? ClientFeature.None : others;
}
