"use client";

import { Ellipsis, ExternalLink, Phone, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Menu, MenuItem, MenuSection, MenuSeparator, Submenu } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { notify, ToastRegion } from "@/components/ui/toast";
import { Tooltip } from "@/components/ui/tooltip";
import type { Words } from "./samples";
import { Row, Section } from "./section";

export function Overlays({ words }: { words: Words }) {
  return (
    <Section title="Overlays">
      <Row>
        <Menu trigger={<Button icon={Ellipsis}>Menu</Button>}>
          <MenuItem icon={Phone} shortcut="c">
            {words.call}
          </MenuItem>
          <MenuItem icon={ExternalLink} href="https://www.espocrm.com" isExternal>
            {words.open}
          </MenuItem>
          <Submenu label={words.stage}>
            <MenuSection label={words.stage} selected={["0"]}>
              {words.stages.map((stage, index) => (
                <MenuItem key={stage} id={String(index)}>
                  {stage}
                </MenuItem>
              ))}
            </MenuSection>
          </Submenu>
          <MenuItem isDisabled>{words.newLead}</MenuItem>
          <MenuSeparator />
          <MenuItem icon={Trash2} isDanger>
            {words.delete}
          </MenuItem>
        </Menu>
        <Dialog
          title={words.newLead}
          trigger={<Button>Dialog</Button>}
          actions={(close) => (
            <>
              <Button onPress={close}>{words.cancel}</Button>
              <Button variant="primary" onPress={close}>
                {words.newLead}
              </Button>
            </>
          )}
        >
          {words.late}
        </Dialog>
        <Dialog
          title={words.delete}
          size="sm"
          isAlert
          trigger={<Button>Alert</Button>}
          actions={(close) => (
            <>
              <Button onPress={close}>{words.cancel}</Button>
              <Button variant="danger" onPress={close}>
                {words.delete}
              </Button>
            </>
          )}
        >
          {words.deleteSentence}
        </Dialog>
        <Popover label={words.facts} trigger={<Button>Popover</Button>}>
          <p>{words.late}</p>
        </Popover>
        <Tooltip text={words.nameHint}>
          <Button>Tooltip</Button>
        </Tooltip>
        <Button onPress={() => notify({ title: words.saved, action: { label: words.undo, onPress: () => undefined } })}>
          Toast
        </Button>
        <Button onPress={() => notify({ title: words.failed, tone: "danger" })}>Toast, failed</Button>
      </Row>
      <ToastRegion />
    </Section>
  );
}
