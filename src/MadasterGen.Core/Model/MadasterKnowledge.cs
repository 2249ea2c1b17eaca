using System;
using System.Collections.Generic;

namespace MadasterGen.Model;

/// <summary>What Madaster says in prose and its documents do not say in a way that a machine reads.</summary>
internal static class MadasterKnowledge
{
    private static readonly Dictionary<string, int> BatchSizes = new(StringComparer.Ordinal)
    {
        ["BuildingFileElement_UpsertElements"] = 500,
    };

    private static readonly HashSet<string> ODataOperations = new(StringComparer.Ordinal)
    {
        "BuildingFileElement_GetElements",
    };

    /// <summary>The address of the production platform, which Madaster's documents do not name.</summary>
    public const string BaseAddress = "https://api.madaster.com";

    /// <summary>Whether this is knowledge about the document at hand.</summary>
    public static bool AppliesTo(ApiModel model) => model.Title.IndexOf("Madaster", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Where the API is; null for one of somebody else.</summary>
    public static string? BaseAddressOf(ApiModel model) => AppliesTo(model) ? BaseAddress : null;

    /// <summary>The greatest number of items of one call; null where there is no limit.</summary>
    public static int? BatchSizeOf(ApiOperation operation) =>
        operation.OperationId is { } id && BatchSizes.TryGetValue(id, out int size) ? size : null;

    /// <summary>Whether the call takes OData options.</summary>
    public static bool TakesODataQuery(ApiOperation operation) => operation.OperationId is { } id && ODataOperations.Contains(id);

    /// <summary>Whether its calls need their bodies, though the document says of no body whether it can be left out.</summary>
    public static bool ForgetsRequiredBodies(ApiModel model) => AppliesTo(model);
}
