namespace MadasterGen.Planning.Features;

/// <summary>What C# types need of the fixed part.</summary>
internal static class TypeFeatures
{
    /// <summary>What a type needs. Generated types have plans of their own, and files are no part of JSON.</summary>
    public static ClientFeature Of(CSharpType type) => type switch
    {
        ScalarType scalar => scalar.Row.Feature | (scalar.ReadsStrings ? ClientFeature.NumberTexts : ClientFeature.None),
        ListType list => ClientFeature.Collections | Of(list.Element),
        MapType map => ClientFeature.Maps | Of(map.Element),
        JsonType => ClientFeature.AnyJson,
        _ => ClientFeature.None,
    };
}
