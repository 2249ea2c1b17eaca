namespace MadasterGen.Core.Tests.Diff.RuleReference;

/// <summary>What to do about changes of schemas.</summary>
internal static class SchemaCures
{
    /// <summary>What the kind of change asks for; null when that is nothing special.</summary>
    public static string? Of(string name) => OfProperty(name) ?? OfType(name) ?? OfComposition(name) ?? OfConstraint(name);

    private static string? OfProperty(string name) => name switch
    {
        "optional-property-removed" or "required-property-removed" => "Each use is an error (MAD4010): stop setting it, and do without what it held.",
        "required-property-added" or "property-became-required" => "Set it wherever you make such an object for a request (MAD4013).",
        "undeclared-property-required" => "It has no type: give it through the indexer, where the type has one, or ask the publisher.",
        "property-became-optional" => "Responses may come without it: ask whether it is there before you use it.",
        "became-nullable" => "Think of `null` where you read it.",
        "no-longer-nullable" => "Do not send `null` any more: leave it out, or give a value.",
        "became-read-only" => "Stop setting it in requests: the server passes it over.",
        "became-write-only" => "Stop reading it: no response holds it.",
        "property-deprecated" or "schema-deprecated" => "It is `[Obsolete]` now. Look in the document for what replaces it, and move before it is gone.",
        "property-sunset-changed" => "Have your programs off it before that day.",
        "default-removed" or "default-changed" => "Where you leave it out and rely on the default, set the value that you mean.",
        _ => null,
    };

    private static string? OfType(string name) => name switch
    {
        "type-changed" or "format-changed" or "schema-replaced" or "format-added" or "format-removed" => "It has another type in C#: convert, or change your own types with it.",
        "type-widened" or "format-widened" => "It has a wider type in C#, and responses can hold more than the old one: widen your own types with it.",
        "type-narrowed" or "format-narrowed" => "It has a narrower type in C#: see that what you send fits.",
        "type-left-open" => "It is a `JsonElement` in C#: read it as what you know it to be.",
        "type-given" => "It has a type in C# where it was a `JsonElement`, and the server takes nothing else.",
        "member-changed" => "Write the member as it is called now; where it has another type, change your own types with it.",
        "schema-removed" => "The type is gone from the client; each use is an error (MAD4010).",
        "enum-value-removed" => "Stop sending the value; a comparison with it is true no more.",
        "enum-value-added" => "Handle it in each `switch` and comparison that MAD4014 points at.",
        "enum-removed" => "It is a `string` in C#, and any string can come.",
        "enum-added" => "It is a type with a member per value in C#; send those and no other.",
        "constant-changed" => "Send the new value and expect it.",
        _ => null,
    };

    private static string? OfComposition(string name) => name switch
    {
        "alternative-removed" or "discriminator-value-removed" => "Stop sending that kind, and take out what handles it.",
        "alternative-added" or "discriminator-value-added" => "Handle the new kind where you tell kinds apart; a client built from the old document reads it as an unknown one.",
        "subtype-removed" => "Stop sending that kind, and take out what handles it.",
        "subtype-added" => "Handle the new kind where you tell kinds apart; a client built from the old document reads it as an unknown one.",
        "discriminator-value-changed" => "Read and make the kind by its new type.",
        "alternatives-removed" or "alternatives-added" or "discriminator-removed" or "discriminator-added" or "discriminator-property-changed" => "It has another type in C#: see the schema's line, then your uses.",
        "part-removed" => "It no longer has that part's properties: stop setting and reading them.",
        "part-added" => "It has that part's properties too; set those that are required.",
        "additional-properties-forbidden" => "Stop sending properties through the indexer.",
        "additional-properties-typed" or "additional-properties-untyped" => "What the indexer gives and takes has another type.",
        "additional-properties-undeclared" => "The indexer is gone, and what had no properties is a `JsonElement`.",
        "additional-properties-declared" => "What had no properties is a dictionary now; other types have an indexer besides.",
        "became-abstract" => "Make one of its subtypes instead.",
        "no-longer-abstract" => "Think of the base itself where you tell its subtypes apart.",
        _ => null,
    };

    private static string? OfConstraint(string name) => name switch
    {
        _ when name.StartsWith("exclusion-", StringComparison.Ordinal) => "The client checks no `not`: see that what you send is allowed.",
        "pattern-changed" or "multiple-of-changed" => "The server checks this, not the client: see that what you send keeps to it, and that you cope with what comes.",
        "pattern-added" or "multiple-of-narrowed" or "minimum-raised" or "maximum-lowered" or "min-length-raised" or "max-length-lowered" or "min-items-raised" or "max-items-lowered"
            or "min-properties-raised" or "max-properties-lowered" or "exclusive-minimum-set" or "exclusive-maximum-set" or "unique-items-set"
            => "The server checks this, not the client: see that what you send keeps to it.",
        "pattern-removed" or "multiple-of-widened" or "minimum-lowered" or "maximum-raised" or "min-length-lowered" or "max-length-raised" or "min-items-lowered" or "max-items-raised"
            or "min-properties-lowered" or "max-properties-raised" or "exclusive-minimum-removed" or "exclusive-maximum-removed" or "unique-items-removed"
            => "Responses can hold values that could not occur before: see that your code and your database take them.",
        _ => null,
    };
}
