using System;
using System.Collections.Generic;
using System.Linq;

namespace MadasterGen.Schemas;

/// <summary>
/// Finds where <c>null</c> is allowed. What follows from other schemas is computed by a worklist over all that they depend on, so
/// that neither long ways nor circles matter; in a circle that says nothing of it, <c>null</c> is not allowed.
/// </summary>
internal sealed class SchemaNullability
{
    private readonly Func<SchemaAt, SchemaStep> _step;
    private readonly PlaceMemory _memory;

    /// <param name="step">Shows what null depends on.</param>
    /// <param name="memory">Where it is remembered.</param>
    public SchemaNullability(Func<SchemaAt, SchemaStep> step, PlaceMemory memory) => (_step, _memory) = (step, memory);

    /// <summary>Where null is allowed on the way from a place to its content; null when it is not.</summary>
    public SchemaAt? Of(SchemaAt at)
    {
        if (!IsKnown(at, out SchemaAt? found))
        {
            Find(at);
            found = at.FactsIn(_memory).NullAt;
        }
        // Of two uses of one place each is told of its own.
        return found is not null && found.Key == at.Key ? at : found;
    }

    // Most schemas show it themselves, and are asked no questions.
    private bool IsKnown(SchemaAt at, out SchemaAt? found)
    {
        SchemaStep step = _step(at);
        found = step.NullAt;
        if (found is not null || step.NullInputs.Count == 0)
            return true;
        PlaceFacts facts = at.FactsIn(_memory);
        found = facts.NullAt;
        return facts.IsNullKnown;
    }

    private void Find(SchemaAt start)
    {
        IReadOnlyList<SchemaAt> inputs = _step(start).NullInputs;
        if (inputs.Count == 1 && IsKnown(inputs[0], out SchemaAt? known))
        {
            start.FactsIn(_memory).KnowNull(known);
            return;
        }
        Dictionary<string, Question> questions = new(StringComparer.Ordinal);
        Stack<Question> open = new();
        Question first = new(start, _step(start));
        questions.Add(start.Key, first);
        open.Push(first);
        while (open.Count > 0)
        {
            Question question = open.Pop();
            foreach (SchemaAt input in question.Step.NullInputs.Where(input => !IsKnown(input, out _)))
            {
                if (!questions.TryGetValue(input.Key, out Question? other))
                {
                    questions.Add(input.Key, other = new Question(input, _step(input)));
                    open.Push(other);
                }
                other.Askers.Add(question);
            }
        }
        Settle(questions);
        foreach (Question question in questions.Values)
            question.At.FactsIn(_memory).KnowNull(question.Found);
    }

    private void Settle(Dictionary<string, Question> questions)
    {
        Queue<Question> waiting = new(questions.Values);
        while (waiting.Count > 0)
        {
            Question question = waiting.Dequeue();
            if (question.Found is not null || (question.Found = Find(question.Step, questions)) is null)
                continue;
            foreach (Question asker in question.Askers)
                waiting.Enqueue(asker);
        }
    }

    private SchemaAt? Find(SchemaStep step, Dictionary<string, Question> questions)
    {
        if (step.NullAt is not null)
            return step.NullAt;
        IEnumerable<SchemaAt?> inputs = step.NullInputs
            .Select(input => IsKnown(input, out SchemaAt? known) ? known : questions[input.Key].Found);
        if (!step.NeedsAllNull)
            return inputs.FirstOrDefault(found => found is not null);
        return inputs.All(found => found is not null) ? inputs.FirstOrDefault() : null;
    }

    private sealed class Question(SchemaAt at, SchemaStep step)
    {
        public SchemaAt At { get; } = at;

        public SchemaStep Step { get; } = step;

        public List<Question> Askers { get; } = [];

        public SchemaAt? Found { get; set; }
    }
}
