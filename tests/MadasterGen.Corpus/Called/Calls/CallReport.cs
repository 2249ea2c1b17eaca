using MadasterGen.Corpus.Called.Checks;

namespace MadasterGen.Corpus.Called.Calls;

/// <summary>What came of the calls of a client.</summary>
internal sealed class CallReport
{
    private readonly List<(string Call, Finding Finding)> _found = [];

    /// <summary>How many operations the document has.</summary>
    public int Operations { get; set; }

    /// <summary>How many calls were made.</summary>
    public int Calls { get; private set; }

    /// <summary>How many went out as the document asks, with the values that were given.</summary>
    public int Valid { get; private set; }

    /// <summary>How many had a response that was read, and gives back what came.</summary>
    public int Read { get; private set; }

    public IReadOnlyList<(string Call, Finding Finding)> Found => _found;

    /// <summary>Adds a call, or an operation that cannot be called.</summary>
    public void Add(string call, IReadOnlyList<Finding> found)
    {
        _found.AddRange(found.Select(finding => (call, finding)));
        Calls++;
        bool isRead = !found.Any(finding => finding.Kind is FindingKind.NotRead or FindingKind.ReadOtherwise);
        bool isSent = !found.Any(finding => finding.Kind is FindingKind.NoMethod or FindingKind.NotTaken);
        Valid += isSent && !found.Any(finding => finding.Kind is FindingKind.InvalidRequest or FindingKind.ArrivesOtherwise) ? 1 : 0;
        Read += isSent && isRead ? 1 : 0;
    }
}
