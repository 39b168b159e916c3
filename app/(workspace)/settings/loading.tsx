import { Skeleton } from "@/components/ui/skeleton";

const rows = ["w-40", "w-64", "w-52", "w-60", "w-48", "w-56"];

/** Heading and rows where the section's own will stand. */
export default function SettingsLoading() {
  return (
    <div aria-hidden className="flex flex-col gap-3">
      <Skeleton className="my-1 h-4 w-32" />
      <div className="border-line border-t">
        {rows.map((width) => (
          <div key={width} className="flex h-12 items-center border-line border-b">
            <Skeleton className={`h-3 ${width}`} />
          </div>
        ))}
      </div>
    </div>
  );
}
