using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning;

/// <summary>Collects what must be said about a document, each thing once.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<Problem> _known = [];

    /// <summary>Adds a problem unless it was said already.</summary>
    public void Add(string id, string pointer, params string[] arguments) => Add(Problem.At(id, pointer, arguments));

    /// <summary>Adds a problem unless it was said already.</summary>
    public void Add(Problem problem)
    {
        if (_known.Add(problem))
            _problems.Add(problem);
    }

    /// <summary>The problems in the order they were found.</summary>
    public EquatableArray<Problem> ToEquatableArray() => _problems.AsEnumerable().ToEquatableArray();
}
