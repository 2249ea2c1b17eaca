using System;
using System.Collections.Generic;
using System.Linq;
using MadasterGen.Tool.Uses.Programs;

namespace MadasterGen.Tool.Uses.Clients;

/// <summary>
/// Knows which generic methods look into the values of the types that they are given, such as serializers. Collections, tasks and queries
/// carry values and look at nothing; a library of which nothing is known can do with a type what it likes.
/// </summary>
internal static class LooksInside
{
    private static readonly string[] s_serializers =
    [
        "System.Text.Json.", "System.Net.Http.Json.", "System.Runtime.Serialization.", "System.Xml.", "System.Data.",
        "System.ComponentModel.", "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", "System.String",
        "System.Text.StringBuilder", "System.Activator",
    ];

    private static readonly string[] s_carriers = ["System.", "Microsoft.CSharp.", "Microsoft.Extensions.DependencyInjection."];

    /// <summary>Whether a method looks into the values.</summary>
    /// <param name="method">The method.</param>
    /// <param name="own">The program's assemblies, whose methods are looked at themselves.</param>
    public static bool Of(CodeMember method, IReadOnlySet<string> own)
    {
        CodeType type = method.Type;
        if (type.Assembly is null || own.Contains(type.Assembly))
            return false;
        return IsOf(s_serializers, type) || !IsOf(s_carriers, type);
    }

    private static bool IsOf(string[] names, CodeType type) => names.Any(name => type.Name.StartsWith(name, StringComparison.Ordinal));
}
