using System.Collections.Generic;
using MadasterGen.Reading.Dialects.Schemas;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>How documents of Swagger 2.0 become those of version 3.0.</summary>
internal static class Version2Rules
{
    /// <summary>The member that names the version.</summary>
    public const string VersionKey = "swagger";

    public static DialectRules Rules { get; } = new()
    {
        Elements = new Dictionary<ElementKind, RewriteRule>
        {
            [ElementKind.Document] = DocumentRule.Apply,
            [ElementKind.PathItem] = PathItemRule.Apply,
            [ElementKind.Operation] = OperationRule.Apply,
            [ElementKind.Parameter] = ParameterRule.Apply,
            [ElementKind.Header] = ParameterRule.ApplyToHeader,
        },
        Schemas = [SchemaRule.Apply, TypeRule.ApplyToLists],
        Reference = SchemaRule.Rewrite,
        Components = "",
        NamedSchemas = "/definitions",
    };
}
