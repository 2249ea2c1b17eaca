using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Diagnostics;

/// <summary>Everything that can be said, by id. Texts give the cause and, behind it, the cure.</summary>
internal static class Descriptors
{
    private static readonly Type[] Groups =
        [typeof(SetupDescriptors), typeof(DocumentDescriptors), typeof(ConstructDescriptors), typeof(DriftDescriptors), typeof(UsageDescriptors)];

    private static readonly Lazy<IReadOnlyDictionary<string, DiagnosticDescriptor>> ById = new(() => Groups
        .SelectMany(static group => group.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null))
        .OfType<DiagnosticDescriptor>()
        .Concat(ChangeDescriptors.All)
        .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal));

    /// <summary>All of them by their ids.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All => ById.Value;
}
