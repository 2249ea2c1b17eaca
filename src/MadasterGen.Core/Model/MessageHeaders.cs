using System;
using System.Collections.Generic;

namespace MadasterGen.Model;

/// <summary>Headers that belong to the message itself (OpenAPI 3.0.3, 4.7.12.2) and are ignored as parameters.</summary>
internal static class MessageHeaders
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    /// <summary>Whether a parameter is one of them.</summary>
    public static bool Has(ApiParameter parameter) => parameter.Place == ApiParameterPlace.Header && s_names.Contains(parameter.Name);
}
