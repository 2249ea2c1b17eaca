using System;
using System.Collections.Generic;

namespace MadasterGen.Schemas;

/// <summary>What was found of the places of one document, however many uses a place has.</summary>
internal sealed class PlaceMemory
{
    private readonly Dictionary<string, PlaceFacts> _places = new(StringComparer.Ordinal);

    /// <summary>What is known of the place with a key.</summary>
    public PlaceFacts Of(string key)
    {
        if (!_places.TryGetValue(key, out PlaceFacts? facts))
            _places.Add(key, facts = new PlaceFacts(this));
        return facts;
    }
}

/// <summary>What was found of one place; null what was not asked for yet.</summary>
/// <param name="memory">The memory that it is in.</param>
internal sealed class PlaceFacts(PlaceMemory memory)
{
    /// <summary>The memory that it is in.</summary>
    public PlaceMemory Memory { get; } = memory;

    /// <summary>What can be seen from the place alone.</summary>
    public SchemaStep? Step { get; set; }

    /// <summary>The way to what stands there.</summary>
    public SchemaChain? Chain { get; set; }

    /// <summary>What it is.</summary>
    public SchemaView? View { get; set; }

    /// <summary>Whether it was found whether null is allowed.</summary>
    public bool IsNullKnown { get; private set; }

    /// <summary>Where null is allowed; null when it is not.</summary>
    public SchemaAt? NullAt { get; private set; }

    /// <summary>Remembers where null is allowed.</summary>
    public void KnowNull(SchemaAt? at) => (IsNullKnown, NullAt) = (true, at);
}
